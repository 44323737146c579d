help-text =
    Answer one question at a time, or send photos, voice messages or a location whenever you like.
    You can type: "skip", "don't know", "back", "pause", "restart", "cancel", "status", "human", "language", "my data".
    If someone asks for money, type "report fraud"; to ask whether a rumour is true, "ask about a rumour".
    Hotline: { $hotline }.
help-human = Please call the hotline { $hotline }; someone will answer.
help-human_told = I have also told the team. Someone will write to you here.

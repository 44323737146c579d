help-text =
    Answer one question at a time, or send photos, voice messages or a location whenever you like.
    You can type: "skip", "don't know", "back", "restart", "cancel", "status", "human", "language", "my data".
    Hotline: { $hotline }.
help-human = Please call the hotline { $hotline }; someone will answer.
help-human_told = I have also told the team. Someone will write to you here.

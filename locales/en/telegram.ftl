# Only on Telegram: commands, descriptions, the buttons that ask for position and telephone number.

telegram-command-tip = Tell what you know
telegram-command-status = Where is my tip
telegram-command-language = Ngôn ngữ · Language
telegram-command-help = Help
telegram-command-human = Talk to a person
telegram-command-mydata = My data
telegram-command-cancel = Cancel
telegram-team-claim = Take this tip
telegram-team-status = Change the status
telegram-team-close = Close, with the outcome
telegram-team-note = Internal note
telegram-team-contact = Show the contact (audited)
telegram-team-handover = Write down which agency has it
telegram-team-merge = Put into another tip
telegram-team-find = Find tips
telegram-team-stats = Figures
telegram-team-desk = Open the desk
telegram-description = Here you can tell what you know about fallen soldiers of Viet Nam, their graves and remains. Whatever you remember helps. It is free, and nobody may ask you for money.
telegram-short-description = Takes in what people know about fallen soldiers and their graves. Free.

# Words on the buttons that many questions share.

button-or = Or write
button-skip = Skip
button-unknown = Don't know
button-done = Done
button-back = Back
button-send = Send
button-edit = Edit
button-donors = Who can give DNA
    .words = donors
button-cancel = Cancel
button-status = Status
button-new = New tip
button-human = Talk to a person
button-pause = Another time
button-mute = Pause news
button-unmute = Resume news
button-fraud = Report fraud
button-rumour = Ask about a rumour
button-erase = Delete my data
button-withdraw = Withdraw consent
button-location = Send my position
button-contact = Send my phone number
button-news = Campaign news
button-stop_news = Stop

reporter-role =
    .ask = Thank you. How are you connected with the fallen soldier?
    .again = Please choose one of these lines, or "skip".
    .label = You are
reporter-role-relative = A relative
    .words = relative | family | son | daughter | brother | sister | wife | nephew | niece
reporter-role-veteran = A veteran or witness
    .words = veteran | witness | comrade | soldier
reporter-role-helper = I am writing for somebody else
    .words = helper | for somebody else | for someone else
reporter-role-other = Somebody else
    .words = other
reporter-consent =
    .ask =
        Please read this to the person who tells it:
        do you agree that your words are kept and passed to the agencies that search?
        If not yet, their name is not asked for; the tip can be sent all the same.
    .again = Please answer "yes" or "no".
    .label = The teller agrees
reporter-consent-yes = They agree
reporter-consent-no = Not yet
    .words = not asked
reporter-elder =
    .ask = What is the name of the person you are writing for?
    .again = I could not read a name. Please type it, or "skip".
    .label = The person telling
reporter-helper =
    .ask = And what is your own name?
    .again = Please type your name, or "skip".
    .label = Writing for them

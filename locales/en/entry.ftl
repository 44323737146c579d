# Tips that come by telephone, on paper, at a visit, from a commune. Read by the team; the words of consent
# (entry-words_…) are read out to who tells it, or printed to be signed.

entry-title = Enter a tip
entry-channel = How it came
entry-story = The story
entry-story_hint = In the person's own words, as full as can be. “Read the story” fills in the fields below; then check them.
entry-read = Read the story
entry-note = Which letter, document, list
entry-agreeing = Consent
entry-further = Further consents: telephone number, DNA, press, telling for an elder
entry-agreed = Asked in these words, and the person agreed
entry-how = How they agreed
entry-how-read_out = Read out on the telephone
entry-how-in_person = Read out in person
entry-how-signed = Signed on paper
entry-who_agreed = Who agreed (if not the person who tells it)
entry-files = Photos of papers, photos, recordings
entry-save = Save the tip
entry-done = The tip is saved
entry-say = Say the code slowly, letter by letter, and have it said back:
entry-tell = Whoever sends “tra cứu” (or “status”) with this code on Zalo, Telegram or the web page is told how far the tip is. Nobody may charge money for this code.
entry-another = Enter another tip
entry-open = Open the ticket
entry-letters = zero|one|two|three|four|five|six|seven|eight|nine|A, Alpha|B, Bravo|C, Charlie|D, Delta|E, Echo|F, Foxtrot|G, Golf|H, Hotel|J, Juliett|K, Kilo|M, Mike|N, November|P, Papa|Q, Quebec|R, Romeo|S, Sierra|T, Tango|V, Victor|W, Whiskey|X, X-ray|Y, Yankee
entry-nothing = Nothing is said of a martyr or a burial place yet.
entry-no_consent = There is no consent to keep the tip. Neither the story nor anything about the person is kept without it.
entry-no_elder = The name of who tells it is not kept without their own consent.
entry-no_how = Please choose how the person agreed.

entry-words_tip = Before I write anything down, may I say: what you tell is kept safely and used only to search for and verify facts about fallen soldiers; it is passed on to the campaign's agencies (military, home affairs, police, forensics, commune committees), and an officer may contact you. It is kept until the campaign has closed; you may see it, erase it or withdraw at any time. Nobody may ask you for money. Do you agree?
entry-words_elder = To you who tell it: do you agree that your words and your name are kept and passed on to the agencies that search?
entry-words_contact = May your telephone number be passed on to the agencies that verify (military, home affairs, police)?
entry-words_dna = May your answers about DNA be passed on to the police and forensics, so that they can contact you?
entry-words_press = May the campaign's press use this story?

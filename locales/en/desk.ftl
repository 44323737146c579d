# The desk: where the team works. Only operators read this.

desk-title = Manh Mối desk
desk-short-title = Desk
desk-skip = To the content
desk-leave = Sign out
desk-offline = The server cannot be reached. What you just did was not recorded; please try again.

## Signing in

desk-enter = Sign in
desk-enter-text = Press the button to enter the desk. This link works only once.
desk-enter-needed = Please sign in to enter the desk.
desk-enter-refused = This link was used already, or has expired.
desk-enter-how = To get a new one, type /desk in the moderator group on Telegram, or ask the administrator to run manhmoi desk-link.

## The list

desk-tickets = Tickets
desk-search = Search
desk-search-hint = Name of the martyr, unit, place, code
desk-all = All
desk-only = Only
desk-status = Status
desk-kind = Kind
desk-assignee = In charge
desk-assignee-mine = I am in charge
desk-assignee-nobody = Nobody yet
desk-flag-urgent = Urgent
desk-flag-incomplete = Incomplete
desk-flag-unanswered = Waits for an answer
desk-flag-wants_person = Wants to talk to a person
desk-code = Code
desk-martyr = Martyr, place
desk-received-at = Received
desk-no-name = Name not known
desk-none-yet = There are no tickets yet.
desk-none-found = There is no such ticket.
desk-show-all = Show all
desk-pages = Pages
desk-first-page = First page
desk-next-page = Next page

## A ticket

desk-parts = Parts of the ticket
desk-talk = Conversation
desk-facts = Facts
desk-files = Photos, files
desk-history = History
desk-person = Reporter
desk-source = Source
desk-blocked = The reporter has blocked us
desk-claim = Take charge
desk-urgent = Mark as urgent
desk-not-urgent = Not urgent any more
desk-save = Save
desk-edit = Edit
desk-add = Add
desk-leave-it = Leave
desk-back-to-ticket = Back to the ticket

desk-write = Write to the reporter, or a note
desk-reply = Send to the reporter
desk-note = Internal note
desk-write-hint = “Send to the reporter” goes to the reporter. An internal note is read by the team alone.
desk-write-hint-no-answer = This ticket did not come through a messenger, so only notes can be written here.
desk-no-messages = There are no messages yet.
desk-by-person = Reporter
desk-by-bot = Automatic answer
desk-by-note = Internal note
desk-edited = Edited, show what was there before
desk-send-again = Send again

desk-delivery-waiting = Waiting to be sent
desk-delivery-sending = Being sent
desk-delivery-sent = Sent
desk-delivery-failed = Could not be sent
desk-delivery-unknown = May not have arrived
desk-delivery-held = Held back for now

desk-unknown = Not known
desk-skipped = Skipped
desk-not-told = Not told
desk-not-left = Not given
desk-not-sure = Not confirmed yet
desk-read-as = Read as
desk-unit =
    .squad = squad { $name }
    .platoon = platoon { $name }
    .company = company { $name }
    .battalion = battalion { $name }
    .regiment = regiment { $name }
    .brigade = brigade { $name }
    .division = division { $name }
    .corps = corps { $name }
    .group = group { $name }
    .military_region = military region { $name }
    .front = front { $name }
    .code = code name { $name }
    .mailbox = mailbox { $name }
desk-before = Before
desk-until = until
desk-add-fact = Add what is missing
desk-from-answer = Answer to the question
desk-from-button = Chosen by a button
desk-from-story = Read out of the story
desk-from-pin = Location sent from the phone
desk-from-photo = Position in a photo, confirmed by the person
desk-from-contact = Contact card
desk-from-operator = Corrected by the team
desk-coordinates = Coordinates
desk-map-osm = Show on OpenStreetMap
desk-map-google = Show on Google Maps

desk-name = Name
desk-phone = Telephone
desk-unmask = Show the telephone number
desk-unmasked-note = That the contact was shown is written in the history.
desk-consents = Consents
desk-no-consents = There is no consent yet.
desk-consent-version = version
desk-consent-withdrawn = Withdrawn
desk-consent-tip = Keep and use the tip
desk-consent-contact = Pass the contact on to agencies
desk-consent-dna = Pass the DNA answers on
desk-consent-elder = The teller agrees (typed by a helper)
desk-consent-press = Use in the press

desk-no-files = There are no photos or files yet.
desk-exif-place = Position in the photo
desk-exif-taken = Taken
desk-exif-altitude = { $metres } m high
desk-exif-direction = Direction: { $degrees }° (0° is north)
desk-exif-no-zone = the camera's clock, zone not known
desk-file-photo = Photo
desk-file-voice = Voice recording
desk-file-audio = Recording
desk-file-video = Video
desk-file-file = File
desk-file-state-waiting = waiting to be fetched
desk-file-state-fetching = being fetched
desk-file-state-too_big = too large to be fetched
desk-file-state-refused = kind of file not taken
desk-file-state-failed = could not be fetched

## Alarms, Zalo

desk-alarms = To be repaired
desk-zalo-login = Signing in to the Zalo OA
desk-zalo-login-text = Copy the code below and paste it where manhmoi zalo login is waiting. It is good for 10 minutes, once.
desk-zalo-login-nothing = Zalo has sent no code. Please run manhmoi zalo login again and open the link that it prints.
desk-via = by
desk-call = Call

## Requests about personal data
desk-requests = Requests about data
desk-requests-none = No request is waiting.
desk-requests-settled = Done lately
desk-request-kind = Kind
desk-request-kind-access = See data
desk-request-kind-correction = Correct data
desk-request-kind-erasure = Erase data
desk-request-kind-withdrawal = Withdraw consent
desk-request-kind-objection = Objection
desk-request-kind-breach = Breach of data
desk-request-at = Received
desk-request-answer_due = Answer by
desk-request-act_due = Done by
desk-request-report_due = Report to the authority by
desk-request-missed = Overdue
desk-request-answered = Answered
desk-request-done = Done
desk-request-told = This agency has been told
desk-request-told_at = told
desk-request-agencies = Agencies that hold it
desk-request-waits = An agency has not been told yet, so it is not done.
desk-request-not_open = That is written down already, or there is no such request.
desk-request-incomplete = Please write what it is about; a ticket's code, where given, must be right.
desk-request-receipt = Receipt
desk-request-taken_back = taken back
desk-request-new = Write down a request that came by telephone or on paper
desk-request-code = Code of the ticket (if any)
desk-request-detail = What it is about
desk-request-save = Write down
desk-breach-new = Open a breach of data (72 hours)
desk-breach-what = What happened
desk-breach-who = Whose data, about how many people
desk-breach-when = When it was found (empty: now)

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
desk-back = Back

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
desk-readings = Other readings
desk-reading-away = { $distance } away
desk-reading =
    .swapped = Latitude and longitude were written the other way round
    .datum-assumed = No datum was named: reckoned with the usual one
    .zone-assumed = No zone was named: the one of the place that was named
    .square-assumed = The two letters were missing: those of the place nearby
    .band-differs = The letter of the latitude band does not fit
    .map-view = Only the middle of a map, not a pin
    .sea = Lies in the sea
    .far = Lies outside Viet Nam, Laos and Cambodia
    .fits-place = Fits the place that was named
    .off-place = Does not fit the place that was named
desk-lacks =
    .square-letters = The two letters of the grid square are missing
    .sheet = The map sheet is missing
    .point = Only a map sheet, no point on it
    .place = The name of a place nearby is missing
    .meridian = The central meridian is missing
    .network = The link is waiting to be opened
    .pin = The short link could not be opened
desk-lookup =
    .waiting = waiting for an answer from the network
    .found = answered
    .nothing = looked up, no position found
    .failed = could not be looked up
    .not_opened = not opened: the settings do not allow the network
desk-area = According to { $service }: { $name }, within { $radius }. An area to search, not the place of the grave.
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

## Roles, the audit log, times of keeping

desk-rooms = Pages
desk-tickets-short = Tickets
desk-people = People
desk-audit = Audit log
desk-retention = Retention
desk-not_allowed = Your role does not allow you to see or do this. That it was tried has been written down. If it is needed, ask a lead or an administrator.
desk-form_refused = This request did not come from an open page of the desk, so it was not done, and it has been written down. Please load the page again and retry.

desk-role = Role
desk-roles = Who may do what
desk-role-operator = Operator
desk-role-lead = Lead
desk-role-admin = Administrator
desk-oneself = (you)
desk-switched-off = Switched off
desk-switch-off = Switch off at once
desk-switch-on = Switch on again
desk-people-hint = Switching off ends every open session at once, voids links, and the bot in the group takes no more commands from this person. Whoever is still in the Telegram group can read it: remove them there.
desk-right = What
desk-yes = Yes
desk-right-read = See tickets, the contact masked
desk-right-reply = Answer the reporter
desk-right-note = Internal notes
desk-right-claim = Take charge
desk-right-status = Change the status
desk-right-urgent = Mark as urgent
desk-right-correct = Correct facts
desk-right-show = Show the reporter's name and telephone number
desk-right-original = Open original photos and files
desk-right-withheld = See what is withheld, end the withholding
desk-right-hold = Hold a ticket, so that nothing of it is erased
desk-right-retention = See the times of keeping
desk-right-audit = Read the audit log
desk-right-people = See who is of the team
desk-right-end_operator = Switch off an operator
desk-right-end_anybody = Switch off a lead or administrator; switch on again
desk-right-role = Change a role

desk-audit-who = Person
desk-audit-none = The audit log has no such line.
desk-audit-nobody = Nobody known, or the program
desk-audit-head = Head of the audit log, for the office to keep:

desk-retention-text = Before anything is erased, the desk and the group are told at least { $days } days ahead. Of a ticket that is held nothing is erased.
desk-kept-drafts = What was told without consent
desk-kept-incomplete = Tickets not told to the end
desk-kept-messages = Messages of closed tickets
desk-kept-attachments = Photos and files of closed tickets
desk-kept-raw = What the platforms delivered
desk-kept-audit = The audit log
desk-kept-days = Kept { $days } days from the last change.
desk-kept-until = Kept until the end of { $day }.
desk-kept-always = Kept for ever.
desk-kept-next = On { $day } { $count } are erased
desk-kept-nothing = Nothing is about to be erased.
desk-holds = Tickets that are held
desk-holds-none = No ticket is held.
desk-held = Held, nothing is erased:
desk-hold = Hold this ticket
desk-release = End the hold
desk-hold-text = Nothing of a ticket that is held is erased, until the hold ends. The reason stands in the history and in the audit log.
desk-reason = Reason
# Withheld details: known to insiders only.
desk-withheld = Withheld details
desk-withheld-words = Words of the tip
desk-withheld-words-hint = The words to withhold, as the person told them
desk-withheld-which = What to withhold
desk-withheld-add = Withhold a detail
desk-withheld-do = Withhold
desk-withheld-note = What only an insider knows is shown nowhere from now on. What was posted in the group before is to be deleted by hand.
desk-withheld-show = Show withheld details (written down)
desk-withheld-end = Withhold no longer
desk-match = Allow telling the family
desk-match-note = Only when a second person of the team has allowed it, a person calls the family. The program never tells it.
desk-queues = Queues
desk-queue-all = All tips
desk-queue-abuse = Fraud and rumours ({ $count })

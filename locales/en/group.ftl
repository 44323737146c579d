# The moderator group on Telegram: cards, commands, outcomes. Only the team reads this.

## The card

group-card-urgent = URGENT
group-card-incomplete = Not finished
group-card-wants-person = The reporter asks to talk to a person
group-card-blocked = The reporter has blocked the bot or left
group-card-more = (and { $count } more fallen)
group-card-martyr = Martyr
group-card-unit = Unit
group-card-registers = Registers
group-card-died = Died
group-card-place = Place
group-card-away = about { $km } km from Hải Phòng
group-card-dna = DNA sample
group-card-contact = Contact
group-card-no-contact = none left
group-card-channel = Channel
group-card-status = Status
group-card-assignee = Assigned to
group-card-nobody = nobody yet
group-card-again = The former topic is gone; this is a new one. The desk has everything.
group-card-desk = Open at the desk
group-button-claim = Claim
group-button-status = Change status
group-button-again = Send again

group-kind =
    .burial-place = Burial place
    .martyr-info = About a martyr
    .seeking = Looking for a grave
    .dna = DNA sample
    .memento = Memento
    .abuse = Fraud or rumour
    .other = Other
group-status =
    .received = Received
    .classified = Classified
    .verifying = Being verified
    .verified = Verified
    .unverifiable = Cannot be verified
    .duplicate = Duplicate
    .handed-over = Handed over
    .closed = Closed
group-channel =
    .telegram = Telegram
    .zalo-oa = Zalo OA
    .zalo-bot = Zalo Bot
    .web = Website
    .terminal = Terminal
    .hotline = Hotline
    .paper = Letter
    .visit = Visit
    .commune = Commune
group-role =
    .relative = relative
    .veteran = veteran
    .witness = witness
    .helper = writing for somebody
    .other = other
group-dna =
    .yes = willing
    .no = no
    .advice = wants advice
group-relation =
    .parent = parent
    .sibling = sibling
    .spouse = spouse
    .child = child
    .nephew = nephew or niece
    .grandchild = grandchild
    .other = other relation

## The person's messages, shown in the topic

group-mirror-person = Reporter
group-mirror-desk = desk
group-mirror-edited = The reporter changed this to
group-mirror-file = [{ $kind }]
group-mirror-earlier = { $count } earlier messages are at the desk.
group-mirror-media =
    .photo = photo
    .voice = voice message
    .audio = recording
    .video = video
    .file = file
    .location = location
    .contact = contact card
    .sticker = sticker
    .other = other content
group-attachment-desk = { $kind } { $name }: the original is at the desk.
group-attachment-unknown = It is not known whether all pictures arrived here: see the desk.
group-attachment-missing = { $kind } { $name }: could not be fetched ({ $why }).
group-attachment-why =
    .too-big = too big
    .refused = kind of file not taken
    .failed = the platform does not give it out

## What became of an answer

group-outcome-failed = Not delivered to the reporter: { $why }
group-outcome-unknown = It is not known whether the reporter has got it: { $why }
group-outcome-held = The answer is kept back until the channel allows it: { $why }
group-outcome-blocked = the reporter has blocked the bot or deleted the account
group-corrected = (Correction of the last message) { $text }

## Without a topic

group-digest = { $count } tips have no topic of their own and wait at the desk. A tip that is claimed or answered gets its topic.

## Commands and buttons

group-help =
    Reply to the card or to any message of the bot in the topic: the answer goes to the reporter.
    Every other message in a topic is internal and goes nowhere.
    In a topic: /claim, /status STATUS, /close OUTCOME, /note TEXT, /contact (shows the telephone number), /merge CODE (puts it into another tip), /handover AGENCY.
    In General: /find TEXT, /stats, /desk.
group-in-topic = This command belongs into a tip's topic, or into a reply to the tip's card.
group-in-general = This command belongs into General, outside the topics of tips.
group-anonymous = Anonymous administrator
group-needs-name = This act needs a name. Please switch off anonymity (group info → Administrators → Remain anonymous) and try again.
group-not-allowed = Your role does not allow this. That it was tried has been written down. If it is needed, ask a lead or an administrator.
group-switched-off = Your account was switched off, so this was not done. If that is a mistake, ask an administrator.
group-reason = A reason is wanted.
group-no-such-person = This person is not there.
group-not-oneself = Nobody changes their own role or switches themselves off. Ask another administrator.
group-last-admin = This is the last administrator. There must be another one first.
group-empty = There is no text.
group-no-ticket = This tip is not there.
group-no-conversation = This tip did not come through a chat, so it cannot be answered here.
group-no-such-reply = This answer is not there.
group-not-sent = This kind of content cannot be passed on to the reporter. Please send text, a picture, a voice message or a file.
group-file-too-big = This file is above 20 MB, which the bot cannot pass on. Please send a smaller one, or answer at the desk.
group-foreign = The message you replied to belongs to another tip ({ $code }); nothing was sent. Please reply in that tip's topic.
group-reply-to-whom = It is not clear which tip this answers, so nothing was sent. Please reply to that tip's card, or at the desk.
group-status-unknown = This is no status. Choose one: { $statuses }
group-status-choose = Choose the new status:
group-claimed = { $name } has claimed { $code }.
group-status-set = { $code }: { $status }.
group-contact = { $name } · { $phone }
group-contact-none = The reporter left no contact.
group-find-none = No tip found.
group-find-more = There may be more: search on at the desk.
group-find-mistyped = One character of this code is wrong. Please look again.
group-find-what = Write what to look for behind the command: /find Nguyễn Văn Hùng
group-stats = Tips in all: { $total }. Waiting for a first answer: { $unanswered }. Urgent: { $urgent }.
group-stats-status = { $status }: { $count }
group-desk-private = Sign-in link for the desk, for one use, within { $minutes } minutes: { $link }
group-desk-not-started = The bot cannot write to you yet. Open { $link }, press Start, then send /desk here again.
group-old-button = This button is of no use any more.
group-again = Being sent again.

## For the administrators

group-not-forum = Topics are switched off in this group, so that all tips share one place. A reply to a tip's card still goes to the right person.
group-failed-turn = The program could not take a message. It is kept. Please let an administrator run: manhmoi retry --list
group-alarm = ❗ { $what }. Somebody must answer.
group-withheld-words = These words hold a withheld detail and were not sent. Please write them anew.
group-release-another = Your proposal is written down. Another person must allow it, too.
group-name-needed = It must be known who does this. Please switch off anonymity.

## Putting together

group-merged = { $code } was put into { $into }. Both codes stay alive. To part them again: { $link }
group-merge-which = The code of the other tip is wanted, as in /merge MM-7K3F-Q2XD
group-merge-itself = This is that very tip; it cannot be put into itself.
group-merge-twice = This tip was put into another one already. Part them first.
group-merge-loop = The other tip was put into this one already.

# The command line "manhmoi": help, what check found, lists. Read by administrators only.

cli-program = Manh Mối takes in what people know about fallen soldiers and their graves.

## Commands

cli-run = Run everything in one process: the web chat, the desk, every channel that has a token.
    .only = Run a part of it, with commas between: { $parts }.
    .ready =
        Web chat: { $address }/
        Desk:     { $address }/desk
        Sign in to the desk (once, within { $minutes } minutes): { $link }
cli-check = Check settings, tokens, database, media store and texts, a line each.
cli-keys = The secret keys.
cli-keys_rotate = Rotate the keys: make a new one and seal everything anew with it, while the program runs.
cli-backup = Back up database and files into one encrypted file, while the program runs.
    .file = The backup.
cli-restore = Restore a backup. The program must be stopped first.
    .replace = Replace also what is there.
cli-move = Moves the SQLite database and the files to PostgreSQL. The program must be stopped first; cut off, it goes on when run again.
    .to = The new database: postgresql://user:password@host/name. It must be empty.
    .media_to = The new media store, where that changes too.
cli-migrate = Bring the database to the newest schema.
    .done = The database is at the newest schema now.
    .nothing = The database is at the newest schema already.
cli-chat = A conversation in the terminal, on the same engine and database. Each line is a message; besides: /photo PATH, /file PATH, /location LAT LON, /start SOURCE.
    .language = The language to begin in.
    .user = The name of the conversation; the same name goes on where it was left.
cli-extract = Read a story and print, as JSON, what is understood of it: martyrs, units, days, graves, who tells it.
    .file = A text file in UTF-8; - reads standard input.
    .now = The day taken for today (YEAR-MONTH-DAY); without it, today.
cli-locate = What place a text means: coordinates, a map link, names of communes, districts, provinces, old or new. Prints JSON.
    .text = The text.
cli-examine = Look at a file: true type, size, hash; of a photo also where, when and in which direction it was taken. Prints JSON.
    .file = The file to look at.
    .folder = "{ $path }" is a folder, not a file.
    .missing = There is no file "{ $path }".
    .unreadable = "{ $path }" cannot be read: { $why }
    .too_big = "{ $path }" is larger than { $limit } MB (media.limit_mb) and is not looked at.
cli-tickets = The list of tips.
    .status = Only those with this status.
    .json = Print JSON.
cli-ticket = A ticket, whoever told it masked. With --json all of it, and that it was seen is audited.
    .code = The code, in any case, with or without dashes.
cli-qr = QR codes, links and an A4 poster for a source (where a poster hangs). A source that is not there yet is made.
    .source = The source's name in links: letters without diacritics, digits, dashes.
    .out = The folder that gets the files.
    .what = Where it hangs, for example: Việt Tiệp Friendship Hospital.
    .place = At which spot, for example: lobby of the outpatient department.
    .commune = Commune, ward, special zone.
    .copies = Copies printed.
cli-export = Writes the list of tips to a file, a row each: for a team in the field (no personal data), or for an agency.
    .form = Format of the file.
    .out = The file to write; one that is there is replaced once the new one is whole.
    .first = From this day on (YEAR-MONTH-DAY), by the day on which a tip came in.
    .last = Up to this day and with it.
    .status = Only tips of this status; several times, or with commas between.
    .agency = The agency that receives the file; without it, the file is for a team in the field.
    .which = There is no receiver «{ $agency }». There are: { $agencies }
    .backwards = The day of --to is before the day of --from.
    .folder = «{ $path }» cannot be written: there is no such folder, or it is a folder itself.
    .rows = A sheet takes { $most } rows only. Divide it by days with --from and --to, or write a .csv.
    .done = { $count } tips written to { $path }
cli-report = Writes a periodic report to a file.
    .period = week, month, quarter or custom; without a day it is the last one that is over.
    .out = A file .docx, .xlsx or .html.
    .first = The first day (2026-11-23); for week, month, quarter a day in it.
    .last = The last day, for custom only.
    .language = The language of the report.
cli-forget = Erases everything of a person at once and prints the receipt. The anonymous statistics stay.
    .channel = The channel: telegram, zalo_oa, zalo_bot, web, terminal.
    .user = The person's id on the channel.
    .which = The channel must be one of: { $names }.
    .nobody = Nothing is kept of this person.
    .held = Not erased: { $codes } is held. A lead ends the hold at the desk; then run this again.
cli-desk_link = Make a link that signs in to the desk once.
    .name = The operator's name.
    .role = Role; without one, it stays as it is, and a new person is an operator.
    .end = Shut this person out at once: open sessions end, all links become void.
    .either = Use either --role or --end.
    .ended = “{ $name }” can no longer enter the desk ({ $count } accounts); sessions and links are void. Whoever is still in the Telegram group can read it: remove them from the group.
    .once = The link is good once, within { $minutes } minutes.
cli-register = Registers: lists of martyrs, graves, cemeteries and unidentified remains.
cli-register_import = Imports a list. Prints how each column is understood, to be looked at first; importing again doubles nothing.
    .file = A .xlsx or .csv file (UTF-8).
    .name = Title of the list; the file's name if none is given. The same title is the same list.
    .kind = Kind: martyrs, graves, cemeteries, remains; guessed from the columns if none is given.
    .publisher = Who made the list.
    .dated = The list's own date, as it stands on it.
    .map = A file with the meaning of columns, each line: number of the column, a space, its meaning.
    .yes = Import at once, without asking.
cli-register_match = Checks a ticket against the registers. JSON out: who may be its martyr, what fits and what does not.
cli-retry = Take failed turns again and send what did not arrive.
    .list = Only list them.

cli-audit = The audit log.
cli-audit_verify = Reads the whole audit log again: finds lines that were altered, taken out or put in. Prints its head, for the office to keep.
    .noted = The head that was noted last time (NUMBER:HASH); the log must lead through it.
    .no_head = This is no head. A head is NUMBER:HASH, as this command prints it.
    .whole = The log is whole: { $count } lines.
    .head = Head: { $head }

cli-zalo = The Zalo OA.
cli-zalo_login = Signs in to the Zalo OA: prints a link for the OA's administrator, then takes the code that Zalo comes back with.
    .open = Open the link below in a browser that is signed in to Zalo as an administrator of the OA, and agree. Zalo leads back to { $back }
    .paste = Paste the code (or the whole address that Zalo led to) here and press Enter. The code is good for 10 minutes, once:
    .done = Signed in. Look again with: manhmoi check

## Errors

cli-error-settings = The settings cannot be used:
cli-error-unexpected = Something unexpected went wrong ({ $kind }). Run it again with MANHMOI_LOG_LEVEL=debug to see more.
cli-error-database = The database cannot be used: { $why }
cli-error-system = The machine refuses: { $why }
cli-error-sealed = The secret key does not open this data: it is another database's, or the data was changed.
cli-error-unknown_key = This data is sealed with the key { $wanted }, and the keys given are { $given }. Nothing was changed or lost. Put the key { $wanted } back (MANHMOI_SECRET_KEY or the key file) and run it again.
cli-error-status = There is no status "{ $status }". There are: { $statuses }.
cli-error-language = There is no language "{ $language }". There are: { $languages }.
cli-error-part = There is no part "{ $part }". There are: { $parts }.
cli-error-mistyped = The code { $code } has a wrong character in it.
cli-error-no_code = "{ $code }" is no code. A code reads MM-XXXX-XXXX.
cli-error-no_ticket = There is no tip with the code { $code }.
cli-error-name = The operator's name must not be empty.
cli-error-nobody = There is no operator called “{ $name }”.
cli-error-zalo_off = The Zalo OA is not set up: MANHMOI_ZALO_OA__APP_ID and MANHMOI_ZALO_OA__APP_SECRET are wanted.
cli-error-zalo_code = There was no code. Run it again and paste the code, or the whole address that Zalo led to.
cli-error-zalo_state = That address belongs to another sign-in. Run it again and use the new link.
cli-error-zalo_refused = Zalo does not take this code ({ $why }). A code works once, within 10 minutes; run it again.
cli-error-port = The port cannot be opened: { $why }

## What check found

cli-check-settings = Settings: read.
cli-check-key = Secret key: usable.
    .fresh = Secret key: none yet, "run" will make one in { $file }.
    .wrong = Secret key: { $why }
    .open = Secret key: others on this machine can read { $file }. Run: chmod 600
cli-check-database = Database: takes writes, newest schema.
    .fresh = Database: none yet, "run" will make it.
    .old = Database: schema { $found }, { $newest } is wanted. Run: manhmoi migrate
    .other_key = Database: the secret key does not open what is in there.
    .wrong = Database: { $why }
cli-check-media = Media store: written and read back.
    .wrong = Media store: { $why }
    .away = Media store: the bucket does not answer, or refuses ({ $why }); look at media_url and s3 in the settings.
cli-check-texts = Texts: complete ({ $languages }).
    .gaps = Texts: { $count } gaps, the first one is { $first }.
cli-check-telegram = Telegram: the token is good, the bot is @{ $name }.
    .off = Telegram: no token, the channel is off.
    .wrong = Telegram: cannot be used ({ $why }).
cli-check-group = Moderator group { $group }: has topics, and the bot may manage them.
    .wrong = Moderator group { $group }: cannot be seen ({ $why }). Is the bot a member?
    .no_topics = Moderator group { $group }: topics are switched off.
    .no_rights = Moderator group { $group }: the bot may not manage topics.
cli-check-zalo_oa = Zalo OA: works, the account is "{ $name }".
    .off = Zalo OA: no app number, this channel is off.
    .sign_in = Zalo OA: not signed in, or the grant has ended. Run: manhmoi zalo login
    .other = Zalo OA: the access token belongs to the account { $there }, the settings say { $here }. Mend MANHMOI_ZALO_OA__OA_ID.
    .wrong = Zalo OA: does not work. { $why }
cli-check-zalo_webhook = Zalo OA: the webhook's address for the app's page at Zalo is { $address }
    .no_secret = Zalo OA: the OA's secret key is missing (MANHMOI_ZALO_OA__OA_SECRET), so that everything from Zalo is refused.
    .no_https = Zalo OA: web.public_url must begin with https://, Zalo calls no other address.
cli-check-zalo_bot = Zalo Bot: the token is right, the bot is "{ $name }".
    .off = Zalo Bot: no token, this channel is off.
    .wrong = Zalo Bot: does not work ({ $why }).
cli-check-redis = Redis: answers.
    .silent = Redis: does not answer.

## Rotating keys

cli-keys-busy = Another rotation is running. Wait until it is done.
cli-keys-made = Made the new key { $key } in { $file }. Keep a copy of this file on another machine.
cli-keys-goes_on = Sealing anew with the key { $key }.
cli-keys-environment =
    The key stands in { $name }, where the program cannot change it. Put a new key in front, keep the present one behind it, with a comma between:
    { $name }={ $key },(the present key)
    Then start the program anew with that and run again: manhmoi keys rotate
cli-keys-not_known = The program that runs ({ $process }) does not have the newest key yet, so nothing was sealed anew. Start it anew with the same keys, then run again: manhmoi keys rotate
cli-keys-done = Sealed { $values } values and { $files } files anew; the newest key is { $key }.
cli-keys-broken = Does not open, left as it is: { $what }
cli-keys-left = { $count } places could not be sealed anew, so no key may be taken away yet. Nothing is lost.
cli-keys-may_go = The old key { $key } seals nothing any more and may be taken away: { $place }.
    .in_file = line { $line } of { $file }
    .in_setting = key number { $position } in MANHMOI_SECRET_KEY
cli-keys-backups = Backups made before this rotation still need the old key: keep it in a safe place for as long as you keep them.

## Backup and restore

cli-backup-done = Backed up to { $file } ({ $size } MB, { $files } attachments) and read back to the last byte: it is whole. To open it the key { $key } is needed.
cli-backup-nothing = There is no database yet to back up.
cli-backup-old = The database is not of the newest schema. Run manhmoi migrate, then the backup again.
cli-backup-no_folder = There is no folder { $folder }.
cli-backup-no_key = There is no secret key: set MANHMOI_SECRET_KEY, or put { $file } back.
cli-backup-exists = There is a file { $file } already. Choose another name: an earlier backup is not overwritten.
cli-backup-not_proven = The backup did not read back as written, so it was not kept. Look at the disk, then run it again.
cli-backup-lacking = But the media store is not whole: { $missing } files are missing, { $broken } do not open, the first is { $first }.
cli-restore-done = Restored the backup of { $at }, { $files } attachments. Look again with: manhmoi check
cli-restore-no_file = There is no file { $file }.
cli-restore-no_archive = { $file } is no backup of Manh Mối.
cli-restore-damaged = { $file } was changed or is not whole. Nothing was changed here.
cli-restore-newer = This backup is of a newer version of the program. Install that version, then restore. Nothing was changed here.
cli-restore-not_empty = { $database } or the media store holds something already, so nothing was changed. To replace all of it by the backup, add --replace.
cli-restore-in_use = The program is using { $database }. Stop it, then run this again. Nothing was changed here.

## Moving to PostgreSQL

cli-move-done =
    Moved { $rows } rows and { $files } files, read them again and compared every table: they are the same; the audit log is whole.
    Now set MANHMOI_DATABASE_URL (and MANHMOI_MEDIA_URL where the media store changed), then run: manhmoi check
    Do not run the program on the old database any more; keep it until the new one has been backed up.
cli-move-missing = { $count } files that the database names are not in the old media store, the first is { $first }.
cli-move-no_source = Only a SQLite database that is there (database_url) can be moved.
cli-move-no_target = The target must be postgresql://...
cli-move-no_driver = The library psycopg is missing. Install it: pip install 'manhmoi[postgresql]'
cli-move-in_use = The program is using { $database }. Stop it, then run this again.
cli-move-holds_other = The target database holds other data. Choose an empty one.
cli-move-differs = All was copied, and differs when compared in: { $tables }. The old database is untouched; run it again.
cli-move-broken_log = The audit log is not whole ({ $where }). Run manhmoi audit verify and see the administrators' guide.

## The list

cli-tickets-none = There are no tips.
cli-tickets-head =
    .code = Code
    .at = At
    .kind = Kind
    .status = Status
    .channel = Channel
    .martyr = Martyr
    .assignee = Assignee
cli-tickets-urgent = URGENT
cli-tickets-incomplete = incomplete

## One tip

cli-ticket-line =
    .code = Code
    .status = Status
    .urgent = Urgent
    .kind = Kind
    .channel = Channel
    .created_at = At
    .source = Source
    .incomplete = Incomplete
    .reporter = Reporter
    .phone = Telephone
    .story = Story
    .facts = Facts
    .location = Coordinates
    .attachments = Files
    .consents = Consents
    .assignee = Assignee
    .outcome = Outcome
    .history = History
cli-ticket-yes = yes

## Retry

cli-retry-turn = Turn on { $via } at { $at }: { $why }, tried { $attempts } times
cli-retry-message = Message { $id } at { $at }: { $state }, { $why }
cli-retry-state =
    .failed = could not be sent
    .unknown = perhaps arrived, perhaps not
    .held = held back
cli-retry-none = There is nothing to take again.
cli-retry-done = { $turns } turns taken again, { $messages } messages will be sent again; { $left } turns still fail.

## Chat

cli-chat-no_path = Behind /photo or /file goes the path of a file.
cli-chat-no_location = Behind /location go two numbers, latitude and longitude, as in: /location 16.7445 107.1989
cli-chat-no_file = The file cannot be read: { $why }
cli-chat-failed = This turn failed; what you typed is kept. See: manhmoi retry --list

## The audit log

cli-audit-fault =
    .altered = Line { $number } of the audit log was altered.
    .detail = The sealed part of line { $number } was altered, or the secret key does not open it.
    .missing = Line { $number } of the audit log was taken out.
    .inserted = The line with the number { $number } was put into the audit log.
    .joint = Line { $number } does not follow the one before: that one was replaced, or lines were taken out or put in here.
    .end = The end of the audit log was cut off: from line { $number } on it is gone.
    .mark = The mark of the log's end is gone, or our key did not sign it; the last line to be read is { $number }.
    .noted = Line { $number } is not the one that the noted head points to: the log was replaced.

cli-packet = Packets for agencies.
cli-packet_verify = Proves a packet for an agency: whether it is as it was made, which file was changed, is missing or was added. Needs no database and no network.
    .file = The packet, a .zip.
    .expected = Fingerprint of the signing key, as printed at the end of the paper (or the public key, base64).
    .cannot = { $file } cannot be read: { $why }.
    .what = Packet { $number } to { $to }, made { $at }; { $files } files; tickets: { $codes }
    .key-ours = Signed by the right key: { $key }
    .key-other = Signed by the key: { $key }
    .key-unknown = Signed by the key: { $key }. Compare it with the fingerprint at the end of the paper, or give --key.
    .whole = The packet is whole.
cli-packet-fault =
    .no-packet = This is no packet for an agency, or the file is damaged.
    .too-large = The file is too large or has too many members to be a packet.
    .compressed = A member is compressed ({ $name }): nothing in a packet is.
    .unsigned = The packet has no signature that can be read.
    .signature = The signature does not fit: the list of files or the signature was changed.
    .other-key = The packet was not signed by the key that was named, or by a key of this place.
    .mac = The program's own check does not fit.
    .changed = This file was changed or is damaged: { $name }
    .missing = This file is missing: { $name }
    .added = This file was added: { $name }
    .twice = Two files have this name: { $name }
    .form = This file was written anew in another way: { $name }
    .bytes = The shell of the packet was changed.

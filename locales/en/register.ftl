# Registers: the desk's page, the part of a ticket's page, the line on the group's card, and `manhmoi register`.

## The page of lists

register-title = Registers
register-hint = Every tip is checked against the lists here. Only what concerns martyrs and graves is kept; columns about relatives and telephones are neither read nor kept.
register-none = There is no list yet.
register-search = Find a name
    .go = Find
    .found = { $count } lines
    .hint = Type the beginning of the name, with or without diacritics.
register-publisher = Made by
register-dated = Date of the list
register-file = File
register-sum = SHA-256
register-rows = Lines in use
register-imports = Imports
register-line = line { $line }
register-gone = The newest file has this line no more
register-before = Before
register-problems = Not understood
register-examples = Lines with something that was not understood
register-new = Import a list
register-choose = A .xlsx or .csv file
    .hint = At most { $limit } MB; a larger one is imported by an administrator with the command on the server.
    .go = Preview
register-again = Imported again under the same title, lines that are there are brought up to date, not doubled; lines that the new file lacks are marked.
register-undecided = Uploaded, to be confirmed

## The preview

register-preview = Preview of the list
    .name = Title of the list
    .kind = Kind
    .columns = What the columns mean
    .columns_hint = Guessed from headers and cells. Correct what is wrong, then confirm.
    .go = This is right, import it
    .leave = Do not import it
register-personal_shown = This column is about living people: it is neither read nor kept.
register-column = Column { $number }

## Kinds, states, counts

register-kind-martyrs = Martyrs
register-kind-graves = Graves
register-kind-cemeteries = Cemeteries
register-kind-remains = Unidentified remains
register-state-shown = To be confirmed
register-state-waiting = Waits
register-state-running = Under way
register-state-reading = Under way from the shell, or cut off: run the command again
register-state-done = Done
register-state-failed = Not imported
register-state-left = Not wanted
register-count-read = Read
register-count-added = New
register-count-changed = Changed
register-count-same = As before
register-count-back = There again
register-count-gone = Gone
register-problem-birth = Year of birth
register-problem-cell = Broken cell
register-problem-death = Day of death
register-problem-html = Had HTML
register-problem-long = Cell too long, cut
register-problem-name = Name
register-problem-note = Note about relatives, left out
register-problem-phone = Telephone number, left out
register-problem-position = Coordinates

## Columns

register-field-none = Not used
register-field-personal = About living people (not read)
register-field-key = Number in the list
register-field-name = Full name
register-field-family_name = Family and middle name
register-field-given_name = Given name
register-field-alias = Alias
register-field-birth = Year of birth
register-field-home = Home
register-field-home_village = Home: village
register-field-home_commune = Home: commune
register-field-home_district = Home: district
register-field-home_province = Home: province
register-field-enlisted = Enlisted
register-field-rank = Rank
register-field-position = Position
register-field-rank_position = Rank and position
register-field-unit = Unit
register-field-company = Company
register-field-battalion = Battalion
register-field-regiment = Regiment
register-field-division = Division
register-field-death = Day of death
register-field-death_day = Death: day
register-field-death_month = Death: month
register-field-death_year = Death: year
register-field-death_place = Place of death
register-field-first_burial = First burial place
register-field-burial = Burial place
register-field-cemetery = Cemetery
register-field-plot = Plot
register-field-row = Row
register-field-grave = Grave number
register-field-lat = Latitude
register-field-lon = Longitude
register-field-coordinates = Coordinates
register-field-found = Objects, marks
register-field-note = Note

## On a ticket's page and the group's card

register-candidates = Checked against registers
register-nobody = Nobody of this name is in the registers.
register-no_name = There is no name of a martyr to look for.
register-summary = { $count } martyrs of this name
    .fitting = { $count } martyrs of this name; { $parts } fit { $fitting }
    .near = Similar names; { $parts } fit { $fitting }
register-and = { $first } and { $last }
register-part-name = name
register-part-birth = year of birth
register-part-home = home
register-part-unit = unit
register-part-death = day of death
register-fit-yes = fits
register-fit-near = nearly fits
register-fit-no = differs
register-fit-unknown = not known
register-take = It is this one
register-take_fact = Take into the ticket
    .of = Take into the ticket: { $what }
register-taken = Said to be this one
    .by = { $who }, { $at }
register-undo = Take that back
register-warning = What fits on paper is no verdict. Check the original file before the family is told.

## The command

register-cli-guess = Kind: { $kind }. First line of the list: { $first }. The columns (number, meaning, header, first cells):
register-cli-confirm = Import it like this? Type "yes":
register-cli-not_confirmed = Not imported. If this is right, run it again with --yes; if not, correct the table of columns in a file and give it with --map.
register-cli-progress = { $count } lines read …
register-cli-done = Imported "{ $title }": { $counts }.
register-cli-map = Line { $line } of the column file cannot be read: "{ $text }". Each line: number of the column, a space, its meaning (or - if it is not used).
register-cli-field = There is no meaning "{ $field }", or two columns have it. Possible: { $fields }.
register-cli-kind = The kind must be one of: { $kinds }.

## What cannot be read

register-error-nothing = No column gives a martyr's name, a cemetery, objects or a unit: nothing can be checked against this list.
register-error-title = The list needs a title.
register-error-field = Two columns have the same meaning.
register-error-gone = This list has been decided on already.
register-error-empty = The file has no lines.
register-error-big = The file is too large.
register-error-bomb = The file is refused: it would unpack to an unreasonable size, or has parts that no spreadsheet has.
register-error-broken = The file is damaged, or no spreadsheet that can be read.
register-error-format = This archive is no .xlsx spreadsheet.
register-error-old_format = The file is an old .xls or has a password. Please save it as .xlsx without a password.
register-error-encoding = The .csv file is not Unicode (UTF-8). Please open it in LibreOffice with its old encoding (TCVN3, VNI, Windows-1258) and save it as UTF-8.
register-error-font = The text uses an old font (TCVN3 as in .VnTime, or VNI). Please convert it to Unicode first.

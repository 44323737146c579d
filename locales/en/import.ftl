# Tips imported from a sheet that communes and associations send. Headings (import-column_…): the first form stands in
# the template, those behind | are taken, too. Read by the team alone.

import-title = Import tips from a sheet
import-how = For communes and associations that send many tips at once. Download the template, fill in one tip a row, upload it. Every row is shown first, and imported only then. A row that is a ticket already does not become a second one.
import-template = Download the template (.xlsx)
import-file = Sheet (.xlsx)
import-limits = At most { $rows } rows, { $megabytes } MB. A sheet that nobody imports is kept for { $days } days and then erased.
import-upload = Upload and look
import-lately = Uploaded lately
import-unknown = Columns that are not known and not imported
import-run = Import { $count } rows
import-go_on = Go on with the { $count } rows left
import-drop = Do not import, erase this sheet
import-ended = The import is done.
import-none_good = No row can be imported yet. Please put the sheet right and upload it again.
import-row = Row
import-says = Says
import-wrong = To look at
import-state-ready = Can be imported
import-state-wrong = Cannot be imported yet
import-state-done = Is a ticket
import-state-again = Was imported before
import-state-dropped = Not imported

import-trouble-formula = the cell is a formula; its text is kept, not its result
import-trouble-fault = the cell shows an error of the sheet; please fill it in again
import-trouble-merged = the row lies in a merged cell; please unmerge it and fill in each row
import-trouble-long = the cell is too long; please shorten it, or move it to the story
import-trouble-bad_choice = none of the answers of this column
import-trouble-bad_phone = the telephone number is not right
import-trouble-not_understood = not understood; kept as it was written
import-trouble-twice = the same as a row above
import-trouble-nothing = nothing is said of a martyr or a burial place
import-trouble-no_consent = no consent yet: neither the story nor anything about who gave it is kept
import-trouble-no_elder = the person who tells it has not agreed
import-trouble-no_how = it is not said how they agreed

import-no_file = Please choose a sheet.
import-unreadable = This file cannot be read. Please save it as .xlsx from the template, without a password, and upload it again.
import-too_big = This file is too large once unpacked. Please split it and leave out needless formatting.
import-too_many = Too many rows. Please split it into several files.
import-no_headings = The row of headings of the template is missing. Please leave it as it is.
import-empty = The sheet has no row but the example.

import-column_number = No.|Number
import-column_martyr-name = Name of the martyr|Martyr
import-column_martyr-alias = Alias
import-column_martyr-birth_year = Year of birth|Born
import-column_martyr-home = Home|Home town
import-column_martyr-unit = Unit
import-column_martyr-rank = Rank, position|Rank
import-column_martyr-enlisted = Enlisted
import-column_martyr-death_date = Day of death|Died
import-column_martyr-death_place = Place of death
import-column_place-where = Burial place (words or coordinates)|Burial place|Coordinates
import-column_place-sure = How sure the burial place is
import-column_kin-names = Family of the martyr
import-column_story = Story
import-column_contact-name = Given by|Informant
import-column_contact-phone = Telephone|Phone
import-column_reporter-role = Who gives it
import-column_dna-willing = DNA sample
import-column_agreed = Agrees to keeping and passing on|Agrees
import-column_agreed_contact = Agrees to passing on the number
import-column_who = Who signed
import-column_note = Document, list|Note|Source
import-example = Example|Nguyễn Văn Mẫu|Ba Mẫu|1950|xã Mẫu, huyện Vĩnh Bảo, Hải Phòng|c3 d7 e66 f304|Sergeant|1968|18/3/1971|Hướng Hóa, Quảng Trị|by the stream, 200 m from the bridge; or 16.7563, 107.2094||wife: Trần Thị Mẫu|We served together; I buried him by the stream myself.|Lê Văn Mẫu|0912 345 678|||Yes|Yes||List of August
import-sheet = List of tips about martyrs and graves
import-sheet_notes =
    One tip a row. Do not merge cells or rename columns; leave empty what is not known. The example is not imported.
    “Agrees to keeping and passing on”: Yes once the person has heard the words of consent and signed; without it neither their story nor name nor number is written here.
    Days as 18/3/1971, 3/1971 or 1971. Telephone numbers with their zero. Nobody may charge the people who tell it.

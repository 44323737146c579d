# Lists of tips as a file: the command "manhmoi export" and the download at the desk.

export-title = Manh Mối: list of tips
export-sheet = Tips
export-download = Download this list
export-text = It holds what its receiver may see: of a tip that nobody agreed to pass on, only code, kind, status, date and channel. Each download is a line of the audit log.
export-receiver = Receiver
export-field = Team in the field (no personal data)
export-format = Format
export-do = Download

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

# Lists of tips as a file: the command "manhmoi export" and the download at the desk.

export-title = Manh Mối: list of tips
export-sheet = Tips
export-download = Download this list
export-text = It holds what its receiver may see: of a tip that nobody agreed to pass on, only code, kind, status, date and channel. Each download is a line of the audit log.
export-receiver = Receiver
export-field = Team in the field (no personal data)
export-format = Format
export-do = Download

"""What is kept: the database, the sealed blobs, and the units of work on them. Knows no channel and no page."""

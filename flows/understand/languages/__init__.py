"""Which language a text is in, and stories in English, French and Korean."""

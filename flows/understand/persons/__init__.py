"""Names of people, kin words and phone numbers: who is named, how alike two names are, how one can be called."""

"""What is asked and said, one stretch of talk a file. The words themselves stand in ``locales/``, named alike."""

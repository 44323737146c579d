"""What people mean: pure readers of Vietnamese text, with and without diacritics.

Every reader takes what a person typed and returns a frozen value, or None where the text does not say it clearly:
nothing is guessed, because a wrong name on a martyr (liệt sĩ) is worse than an empty field. No reader does I/O or
knows the time.
"""

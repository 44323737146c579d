"""What people mean: pure readers of Vietnamese text, with and without diacritics.

Every reader takes what a person typed and returns a frozen value, or None where the text does not say it clearly:
nothing is guessed, because a wrong name on a martyr (liệt sĩ) is worse than an empty field. No reader does I/O or
knows the time.

`story` reads a whole story, `locate` one place; `told` is what comes out, `extract` its JSON. `page` makes words of a
text; `days`, `army`, `persons`, `places` and `maps` each read one sort of fact, `papers` forms and lists, `chat` short
messages, `languages` foreign ones. `meaning` says which of all these mentions is what and whose, by `evidence` and its
`weights`.
"""

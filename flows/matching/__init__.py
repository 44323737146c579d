"""Whether two tips speak of one martyr (liệt sĩ), or of one place: values in, a score that explains itself out.

`likeness` is what is compared of a tip, `keys` are what a store looks candidates up by, `comparing` gives the score in
named parts. Nothing is decided here: a suggestion is looked at by a person.
"""

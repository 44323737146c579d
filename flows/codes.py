"""Ticket codes: ``MM-XXXX-XXXC``, seven random characters and one that checks them.

Alphabet: 0-9 and A-Y without I, L, O, U: 31 characters, a prime. The check character makes the weighted sum of all
eight zero modulo 31, with distinct weights none of which is zero: every single wrong character and every swap of two
neighbours is caught.
"""

from __future__ import annotations

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXY"
_VALUE = {letter: value for value, letter in enumerate(ALPHABET)}
_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 1)
_HEARD_AS = str.maketrans({"O": "0", "I": "1", "L": "1", "Z": "2"})


def make(seed: int) -> str:
    """The code for a seed; two seeds of 63 random bits share one about once in 27 thousand million."""
    letters = []
    for _ in range(7):
        seed, value = divmod(seed, 31)
        letters.append(ALPHABET[value])
    total = sum(weight * _VALUE[letter] for weight, letter in zip(_WEIGHTS, letters, strict=False))
    text = "".join(letters) + ALPHABET[-total % 31]
    return f"MM-{text[:4]}-{text[4:]}"


def read(text: str) -> str | None:
    """The code that a person typed, in its one spelling, whatever its case, dashes and spaces; None if it is no code.

    Raises Mistyped where it looks like a code but a character is wrong.
    """
    letters = "".join(one for one in text.upper() if one not in "-–—. \t")
    if len(letters) != 10 or not letters.startswith("MM"):
        return None
    body = letters[2:].translate(_HEARD_AS)
    if any(letter not in _VALUE for letter in body):
        raise Mistyped
    if sum(weight * _VALUE[letter] for weight, letter in zip(_WEIGHTS, body, strict=True)) % 31:
        raise Mistyped
    return f"MM-{body[:4]}-{body[4:]}"


class Mistyped(ValueError):
    """A ticket code with a wrong character in it."""

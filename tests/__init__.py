"""All tests: folders by layer, as the style sheet has it."""

import bot  # noqa: F401 - what it says to numpy is said before anything is tested

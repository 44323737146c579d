"""All tests: folders by layer, as the style sheet has it."""

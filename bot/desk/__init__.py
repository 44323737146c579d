"""The team's side: acts on tickets, the moderator group, cards."""

"""What each mention of a story is and to whom it belongs: weighed by the evidence around it, then attached."""

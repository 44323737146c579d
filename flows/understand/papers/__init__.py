"""What has a form: tables, lists, filled-in forms with their labels, remarks below them, inscriptions on things."""

# Rights of people who came by telephone or on paper: no account, found by the ticket's code. Read by the team alone.

code-hint = This tip was entered by the team. Before you go on, make sure that whoever asks is the one who told it. It is written into the audit log.
code-erase = Erase the data of who told it
code-withdraw = End all consents of this tip
code-data = Download the data to hand them over
code-held = This ticket is held and cannot be erased until the hold ends.

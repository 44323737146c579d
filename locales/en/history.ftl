# A ticket's history: a line an act, behind the name and the time.

history-opened = Ticket opened
history-completed = The reporter has finished
history-person_blocked = The reporter blocked the bot
history-person_unfollowed = The person left the Zalo OA
history-person_unblocked = The reporter unblocked the bot
history-asked_for_data = The reporter asked what is kept
history-window_closing = The time for a free reply over Zalo ends soon
history-wants_erasure = The reporter asks for erasure
history-consent_withdrawn = The reporter withdrew consent
history-draft_cancelled = The reporter cancelled what was being told
history-wants_person = The reporter asks to talk to a person
history-replied = Answered the reporter
history-noted = Internal note
history-claimed = Claimed
history-status = Status changed
history-corrected = Fact corrected
history-urgent = Marked as urgent
history-not_urgent = No longer urgent
history-contact_shown = Saw the reporter's contact
history-amended = Changed an answer
history-sent_again = Sent an answer again
history-added = The reporter added to it
history-edited = The reporter changed a message
history-moved = Messages moved to another ticket
history-held = Held: nothing is erased
history-released = The hold has ended

# Looking at photos, printing, keyboard shortcuts at the desk. Only operators read this.

view-print = Print this ticket
view-print-masked = The contact is shown in full, so this page is not printed. Print this ticket prints it masked.
view-away = From the place that was told: { $distance }
view-photo = Photos of the ticket
view-before = Previous photo
view-next = Next photo
view-keys = Keyboard shortcuts
view-keys-on = Use shortcuts on this computer
view-key-help = show the shortcuts
    .key = ?
view-key-search = search
    .key = /
view-key-down = next ticket
    .key = j
view-key-up = ticket above
    .key = k
view-key-open = open the chosen ticket
    .key = o
view-key-reply = write a reply
    .key = r
view-key-tickets = go to the tickets
    .key = g t
view-key-map = go to the map
    .key = g m

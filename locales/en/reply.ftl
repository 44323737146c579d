# How long the person may still be written to over Zalo. Only operators read this.

reply-window-free = Zalo: { $hours } hours of free replies left
    .counted = Zalo: { $hours } hours, { $count } free replies left
reply-window-paid = Zalo: more than 48 hours ago; { $hours } hours of billed replies left
reply-window-closed = Zalo: the time is over. What is written now is kept and goes out when the person writes again; if it is urgent, please call
reply-window-unfollowed = Zalo: the person left the account; messages may not arrive, please call
reply-window-used_up = Zalo: no free replies left. What is written now is kept and goes out when the person writes again; if it is urgent, please call

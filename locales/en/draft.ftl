draft-reminder = You had begun to tell us something. I have kept it all; please go on whenever it suits you.
draft-incomplete =
    I have passed on what you told so far, so that nothing of it is lost.
    Code: { $code }
    Whatever else you remember, just write it.

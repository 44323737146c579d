added-one = I have added that to tip { $code }.
added-which =
    I have added that to tip { $code }. If you meant another tip, press its code.
    .zalo = I have added that to tip { $code }. If you meant another tip, write its number in the list (1, 2…).
added-moved = I have moved it to tip { $code }.
added-thanks = Thank you. Whatever else you remember, just write it.

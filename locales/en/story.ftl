story-told =
    .ask =
        Please tell what you know, in your own words.
        Text, voice messages, photos, as many as you like. When you have finished, press "Done".
    .ask-zalo =
        Please tell what you know, in your own words.
        Text, voice messages, photos, as many as you like. When you have finished, write "done".
    .begun =
        I have noted what you told above. If you remember more, please go on.
        Text, voice or photos are all fine. When you have finished, press "Done".
    .begun-zalo =
        I have noted what you told above. If you remember more, please go on.
        Text, voice or photos are all fine. When you have finished, write "done".
    .more-zalo = I have noted that. Please go on, or write "done".
    .more = I have noted that. Please go on, or press "Done".
    .label = Your words
story-check =
    .ask =
        This is what I understood from your words. Is it right?
        Where a line is wrong, please press its name.
    .ask-zalo =
        This is what I understood from your words. Is it right?
        Where a line is wrong, please write its name or number.
    .again = I have added that to your words. Is the above right? Where a line is wrong, please press its name.
    .again-zalo = I have added that to your words. Is the above right? Where a line is wrong, please write its name or number.
    .changed = I have changed that. Is it right now?
    .which = Which line is not right? Please press its name, or write it as it should be.
    .which-zalo = Which line is not right? Please write its name or number, or how it should be.
    .label = Check of the story
story-check-yes = Yes, that is right
    .words = right | correct | that's right
story-check-no = Ask me one by one
story-kept = I have added that to your words.

media-photos =
    .ask =
        Do you have photos, a death notice, letters or a hand-drawn map?
        Please send photos taken at the spot as a file, so that the position in them survives. When you have finished, press "Done".
    .more = I have received it. Send more, or press "Done".
    .label = Photos and files
media-kept = I have received it.
media-too_big = This file is larger than { $limit } MB and I cannot fetch it. Please send it at { $link }, or in parts.
media-unsupported = I have received it but cannot open this kind of message. The team will look at it.

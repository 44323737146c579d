media-photos =
    .ask =
        Do you have photos, a death notice, letters or a hand-drawn map?
        Please send photos taken at the spot as a file, so that the position in them survives. When you have finished, press "Done".
    .ask-zalo_oa =
        Do you have photos, a death notice, letters or a hand-drawn map?
        Please send photos taken at the spot as a file, so that the position in them survives.
        Press the three dots (⋯), choose Document, then the photo.
        When you have finished, write "done".
    .ask-zalo_bot =
        Do you have photos, a death notice, letters or a hand-drawn map?
        A photo sent here loses its position. Please send photos taken at the spot on this page (good once, for an hour): { $link }
        When you have finished, write "done".
    .plain =
        Do you have photos, a death notice, letters or a hand-drawn map?
        When you have finished, press "Done".
    .plain-zalo =
        Do you have photos, a death notice, letters or a hand-drawn map?
        When you have finished, write "done".
    .more-zalo = I have received it. Send more, or write "done".
    .more = I have received it. Send more, or press "Done".
    .label = Photos and files
media-as_file = A photo sent this way loses its position. If it was taken at the spot, please press the paper clip, choose File, and send it again.
    .zalo_oa = A photo sent this way loses its position. If it was taken at the spot, please press the three dots (⋯), choose Document, and send it again.
    .zalo_bot = A photo sent here loses its position. If it was taken at the spot, please send it again on this page (good once, for an hour): { $link }
media-kept = I have received it.
media-too_big = This file is larger than { $limit } MB and I cannot fetch it. Please send it on this page (good once, for an hour), or in parts: { $link }
media-sticker = Thank you.
media-unsupported =
    I have received it but cannot open this kind of message. The team will look at it.
    .zalo_bot =
        Here Zalo passes on only words, photos and voice messages; locations, files and videos do not reach me.
        Please describe the place, paste a map link, or send it on this page (good once, for an hour): { $link }

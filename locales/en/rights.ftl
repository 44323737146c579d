rights-kept = This is what we keep about you:
rights-tickets = Tips sent
rights-draft = Unfinished
rights-draft_holds = { $texts } messages, { $files } files
rights-consent = You agreed to
rights-purpose-tip = keeping the tip and using it in the search
rights-purpose-contact = passing your phone number to the agencies
rights-purpose-dna = passing on the DNA answers
rights-purpose-press = use in the press
rights-withdrawn = Your withdrawal is noted and holds from now on; the team has been told. Questions: { $hotline }.
rights-purpose-elder = the consent of who tells it
rights-part_withdrawn = This part of your consent is withdrawn and holds from now on. Everything else stays as it was.
rights-part = Withdrawn
rights-passed_on = This had been passed on before. The team will tell the receivers, who must act as the law says.
rights-erase_promised = It is noted. In { $hours } hours your data will be erased and you will get a receipt. If you change your mind, write "cancel".
rights-erase_waits = Your data will be erased in about { $hours } hours, so nothing more is noted. To keep it and go on, write "cancel".
rights-erase_held = One of your tips must be kept for now as the law requires, so it cannot be erased yet. When that ends, the team erases it and tells you.
rights-erase_taken_back = Nothing will be erased. Everything stays as it was.
rights-nothing_kept = There is nothing of yours here to erase.
rights-data_text = This is what is kept about you, to read. The file is for you alone; please do not pass it on to strangers.
    .name = my-data.txt
rights-data_json = The same as JSON, for other programs to read.
    .name = my-data.json
rights-data_just_given = The files with your data were just sent, see above.
rights-file_title = What { $team } keeps about you
rights-file_talk = The conversation
rights-file_you = You
rights-file_us = The team
rights-file_handed = Passed on to
rights-file_files = Photos, files
rights-receipt =
    Receipt of erasure { $code }, { $day }.
    Backups forget at their next turn, within { $days } days at the latest.
rights-receipt_erased = Erased
rights-receipt_counts = { $messages } messages, { $files } files; your name, your number and all your answers
rights-receipt_tickets = Tips without content now
rights-receipt_kept = Kept
rights-receipt_facts = the facts about the fallen soldier and the resting place in { $codes }, which was verified or passed on; nothing about you
rights-asked_correction =
    I have written down that your data is to be corrected, and told the team. Please write here what is wrong, and what is right.
    The team answers you within two working days. If it is urgent, please call { $hotline }.
rights-asked_objection =
    I have written down that you object to the use of your data, and told the team. Please write here what you do not want.
    The team answers you within two working days. To stop it at once, write "withdraw" or "delete my data".
rights-nothing_to_change = Nothing of yours is kept here.
rights-purpose-news = news of the Campaign

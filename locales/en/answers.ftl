# Questions and rumours: official answers that the team keeps.

## What people read

answers-told =
    { $text }
    Source: { $source }, { $day }.
    .bare = { $text }

## The desk

answers-title = Questions and rumours
answers-hint = What people ask and what is rumoured, with the official answer that the bot gives. One person writes, another lead approves; seconds later the bot answers so.
answers-new = Add a question
answers-none = The team has added none yet.
answers-team = The team's
answers-own_ones = The program's own
answers-instead = The team's answer is told
answers-change_own = Write another answer
answers-try = Try a question
answers-try_go = Ask
answers-try_none = The bot has no answer to this yet.
answers-try_answer = The bot answers
answers-kind = Kind
answers-kind-fact = Fact
answers-kind-rumour = Rumour
answers-state-standing = In use
answers-state-proposed = Waits for approval
answers-state-declined = Declined
answers-state-ended = Ended
answers-state-over = Expired
answers-wordings = Ways to ask
answers-wordings_hint = One a line, three words or more, with all diacritics; typed without them they are recognised too. A rumour as people tell it. … stands for at most five words; (a / b) for a or b.
answers-answer = Official answer
answers-source = Source (office, document)
answers-source_day = Day of the document
answers-valid_until = In use until the end of (empty: no end)
answers-until = In use until the end of
answers-save = Submit for approval
answers-approve = Approve
answers-decline = Decline
answers-end = End
answers-versions = Versions
answers-version = Version { $number }
answers-version_state-proposed = waits for approval
answers-version_state-approved = approved
answers-version_state-declined = declined
answers-write = Write a new version
answers-topic = In the place of the program's own
answers-ticket = From the tip
answers-from_ticket = Write an official answer to this rumour
answers-gone = This has changed. Please load the page again.
answers-own = Who wrote it does not approve it. Please ask another lead.
answers-no_wording = Please give at least one way to ask it.
answers-no_source = An answer to a rumour needs its source and the day of the document.
answers-bad_day = A day is not right.
answers-trouble-short = A way to ask is too short (under three words): the bot would find it everywhere.
answers-trouble-long = A way to ask is too long: nobody types just that. Please shorten it.
answers-trouble-unclear = The bot does not recognise one of the ways to ask. Please make it one short sentence.

# General news of the Campaign to people who agreed to receive them.

## What people read

broadcast-message =
    From the reception team of the 500-day Campaign:

    { $words }

    Nobody may ask you for money. To receive no more of these, send “stop”.
broadcast-agreed = When there is general news of the Campaign, you will receive it here. To end that, send “stop”.
broadcast-not_agreed = You will receive no general news of the Campaign. What you told us is looked after as before.
broadcast-stopped = From now on you receive no general news of the Campaign. What you told us is looked after as before.
broadcast-none = You receive no general news of the Campaign. To hear no more of how your tips go on, send “pause news”.

## The desk

broadcast-title = Messages to people
broadcast-hint = General news to those who agreed to receive them. One person writes, another lead approves. Nothing leaves between 21:00 and 7:00.
broadcast-new = Write a message
broadcast-none_yet = There is none yet.
broadcast-state-draft = Being written
broadcast-state-proposed = Waits for approval
broadcast-state-approved = Approved, waits for its hour
broadcast-state-sending = Being sent
broadcast-state-done = Sent
broadcast-state-stopped = Stopped
broadcast-name = Name within the team (people do not see it)
broadcast-words = Words
broadcast-about = About
broadcast-about-general = General
broadcast-about-sampling = DNA sampling (not to those who said that they do not want to)
broadcast-audience = To whom
broadcast-audience_hint = Among those who agreed to news. Empty means all; of several conditions, one tip of the person must meet them all.
broadcast-communes = Commune of the grave, of the martyr's home or of the QR code
broadcast-communes_hint = Hold Ctrl to choose several.
broadcast-roles = Who told it is
broadcast-statuses = Status of the tip
broadcast-kinds = Kind of the tip
broadcast-channels = Channel
broadcast-sources = Sources (names of QR codes, separated by commas)
broadcast-send_at = Send at
broadcast-until = Not sent any more after
broadcast-save = Save and preview
broadcast-written = Written by
broadcast-decided = Decided by
broadcast-preview = Preview
broadcast-reach = { $people } people will receive it
broadcast-reach_channel = { $name }: { $now } can be reached now
broadcast-reach_window = { $count } cannot be written to now, because the platform allows it only after they write again; if they do in time, it is sent
broadcast-on = On { $name }
broadcast-many = Only the first { $count } people were counted.
broadcast-test = Send me a test
broadcast-test_telegram = My Telegram
broadcast-test_web = The chat open in this browser
broadcast-tested = The test was sent.
broadcast-no_telegram = Your account is not linked to Telegram. Type /desk in the moderator group and sign in by that link.
broadcast-no_chat = No chat is open in this browser. Open the home page, begin a chat, then send the test again.
broadcast-propose = Submit for approval
broadcast-approve = Approve
broadcast-decline = Give back to be changed
broadcast-stop = Stop now
broadcast-stop_hint = What has not left yet does not leave any more.
broadcast-change = Change
broadcast-outcome = Outcome
broadcast-count-waiting = To be sent
broadcast-count-under_way = On their way
broadcast-count-held = Wait for the person to write
broadcast-count-sent = Delivered
broadcast-count-unknown = Not known whether delivered
broadcast-count-failed = Failed
broadcast-count-left_out = Not sent
broadcast-why-gone = no data any more
broadcast-why-blocked = blocked the bot
broadcast-why-muted = asked to pause news
broadcast-why-withdrawn = withdrew consent
broadcast-why-no_consent = no consent to general news any more
broadcast-why-paused = asked for a pause
broadcast-why-erasing = waits for erasure
broadcast-why-unwilling = does not want to give a sample
broadcast-why-window = waits until they write again
broadcast-why-said_stop = said “stop”
broadcast-why-expired = too late
broadcast-why-stopped = the message was stopped
broadcast-why-done = the message is over
broadcast-said_stop = Said “stop” after receiving it: { $count }
broadcast-gone = This message was sent or has changed. Please load the page again.
broadcast-changed = The words were changed after you opened the page. Please read them again, then approve.
broadcast-own = Who wrote it does not approve it. Please ask another lead.
broadcast-bad_time = The hour or the last day is not right.
broadcast-too_late = The last day has passed. Please change the time.
broadcast-no_name = Please give the message a name.

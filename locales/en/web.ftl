# The web chat page: its frame, its buttons and what the page itself says. The bot's words are in other files.

web-title = Manh Mối
web-short-title = Manh Mối
web-tagline = Information about fallen soldiers
web-hotline = Hotline
web-language = Language
web-language-vi = Tiếng Việt
web-language-en = English

## The greeting, before anything begins

web-greeting = Welcome to you and your family
web-greeting-what = Here you can tell what you know about a fallen soldier: name, unit, place of death, place of burial, mementos.
web-greeting-how = Whatever you remember is valuable. You may type, record your voice, send photos or send a place.
web-greeting-care = This is entirely free; nobody may ask you for money. We ask for your agreement before anything is kept.
web-greeting-dig = If you know of a grave or of remains, please leave everything as it is, do not dig, and do not touch anything that may be a bomb or a mine.
web-begin = Begin

## The talk

web-log = Conversation
web-choose = Choose an answer
web-text = Write a message
web-send = Send
web-attach = Photos
web-attach-long = Choose photos or files to send
web-locate = Send my location
web-locate-short = Location
web-record = Record
web-down = Read on
web-news = New message
web-waiting = Reading what you wrote…
web-no-script = This page needs JavaScript. You can also call the hotline at the top of the page.
web-you = You
web-bot = Manh Mối
web-team = The reception team
web-sending = Sending…
web-sent = Sent
web-not-sent = Not sent yet. Please try again.
web-again = Send again
web-forget-unsent = Discard
web-kept-broken = What you sent is kept, but something is wrong on our side, so there is no answer yet. The team will look into it.
web-offline = There is no internet connection. What is not sent yet stays on this device.
web-uploading = Uploading { $percent }%
web-too-big = The file { $name } is larger than { $limit } MB and cannot be sent. Please shorten it or send a smaller one.
web-photo = Photo
web-voice = Voice recording
web-video = Video
web-file = File
web-place = Location
web-located = My location: { $place }
web-locating = Looking for your location…
web-location-denied = This device does not allow the location to be read. Please allow it for this page, or write the name of the place.
web-location-unavailable = This device cannot find its location. Please write the name of the place, or paste a map link.
web-location-slow = Finding the location takes too long. Please try again in the open, or write the name of the place.
web-location-insecure = This page was opened at an address that is not secure (not https), so the location cannot be read. Please write the name of the place.
web-recording = Recording { $time }
web-record-stop = Done, send it
web-record-cancel = Discard
web-record-denied = This device does not allow recording. Please allow the microphone for this page, or type instead.

## When something is wrong

web-home = To the first page
web-try-again = Try again
web-offline-title = No internet connection
web-offline-text = Please check Wi-Fi or mobile data and try again. Everything you have sent is safe.
web-error = Something is wrong
web-error-bad_request = The page received something it cannot read. Please reload the page and try again.
web-error-forbidden = This request was not accepted. Please open the page again and retry.
web-error-not_found = There is no such page. The address may be incomplete, or the page is gone.
web-error-gone = This link has run out and cannot be opened any more. Please write to the team, and they can send it again.
web-error-too_big = What was sent is larger than this page takes. Please send a smaller file.
web-error-too_many = Too much is arriving at once. Please wait a moment and send again.
web-error-files_away = The store of photos and files has a fault, so no file can be opened or taken just now. Everything you have sent is safe. Please try again in a few minutes.
web-error-broken = Something is wrong on our side. Everything you have sent is safe. Please try again in a few minutes.
web-error-away = Our machine cannot keep anything new at the moment. What you have just sent did not get in; please send it again in a few minutes. Everything you sent before is safe.

## A personal link, to go on with a talk that began on Zalo

web-door-text = Press the button to go on with the conversation on this page. Everything you have told is still here.
web-door-enter = Go on
web-door-once = This link works once, for an hour. Please do not pass it on.
web-door-used = This link was used already, or more than an hour has passed.
web-door-how = Please write one more message where you wrote to us before, and you get a new link.

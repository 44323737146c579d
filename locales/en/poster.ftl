# The poster for hospitals and communes: words on paper, read standing by people over 70. No promise of a result.

poster-campaign = The 500-day campaign to step up the search for fallen soldiers, to gather their remains and to give them back their names
poster-anniversary =
    Towards 80 years of the Day of War Invalids and Martyrs
    (27 July 1947 - 27 July 2027)
poster-question =
    Do you know
    of a fallen soldier?
poster-remember = Whatever you remember helps.
poster-tell = Please tell us
poster-tell-grave = Where somebody was buried
poster-tell-martyr = A name, a home, a unit, a battle
poster-tell-paper = Letters, papers, mementos, a map drawn by hand
poster-tell-media = Photos, videos, what comrades and witnesses tell
poster-tell-dna = Relatives who want advice on a DNA sample
poster-scan = Scan this code
poster-scan-how = with your camera or Zalo
poster-code = On Zalo, type
poster-call = Or call
poster-free = No money, ever
poster-free-more = Nobody may ask you for money. If someone does, call the number above at once.
poster-dig = Please do not dig or move remains or belongings. Do not touch what may be a bomb, a mine or a grenade.
poster-next = What you tell is passed to the authorities to be verified.
poster-title = Poster { $name }

## The file of links that comes with it

poster-links =
    .head = Source { $name } · code to be typed on Zalo: { $code }
    .landing = The page behind the poster's QR code (counts scans, then offers the channels):
    .zalo_oa = Zalo OA, directly; the person types the code { $code }:
    .zalo_bot = Zalo bot, directly; the person types the code { $code }:
    .telegram = Telegram, directly:
    .web = The web chat, directly:

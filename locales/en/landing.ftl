# The page behind a poster's QR code: read on a phone, standing, by people over 70.

landing-title = Tell what you know of a fallen soldier
landing-hello = Hello. This is where the city of Hải Phòng receives information about fallen soldiers.
landing-remember = Whatever you remember helps.
landing-choose = How would you like to write?
landing-zalo_oa = Write on Zalo
landing-zalo_bot = Write to the Zalo bot
landing-telegram = Write on Telegram
landing-web = Write right here
landing-web-hint = Nothing to install
landing-code = When Zalo opens, first type this code:
landing-call = Call { $number }
landing-free = No money, ever. Nobody may ask you for money.
landing-dig = Please do not dig or move remains or belongings.

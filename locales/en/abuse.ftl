# Reports of fraud, questions about rumours. Kindly, without blame: families who wait for news are easily deceived.

abuse-begin =
    You do right to tell us. Every family waits for news, and some people take advantage of that.
    Please transfer no money, read no code to anyone, and keep every message.
    Tell the police of your commune or ward, or call { $hotline }.
    I have a few questions; skip any of them if you like.
abuse-kept_apart =
    I have passed on what you were telling. Its code: { $code }
    If you remember more about it, just write later.
abuse-report =
    .ask = From what you told: what would you like to report?
    .again = Please choose one of these lines, or "skip".
    .label = What it is
abuse-report-yes = Somebody deceives or asks for money
abuse-report-rumour = Is a rumour true
abuse-report-no = News of a fallen soldier
abuse-rumour =
    .ask = What did you hear? Please tell it in your own words.
    .label = What you heard
abuse-rumour_known = On this, the official answer is:
abuse-rumour_unknown =
    I have no official answer to this. I pass it on, and someone of the team will answer you.
    Until then please do not believe or share it; if it is pressing, call { $hotline }.
abuse-rumour_enough =
    .ask = Is that clear, or shall the team look into it?
    .again = Please choose one of these two lines.
    .label = Answer to the rumour
abuse-rumour_enough-enough = That is clear
    .words = clear
abuse-rumour_enough-ask = Ask the team
    .words = not clear
abuse-rumour_thanks = Thank you for asking first. Write whenever you hear something doubtful.
abuse-who =
    .ask = Who did this person claim to be? A name, a place of work.
    .label = Person reported
abuse-how =
    .ask = How did this person reach you?
    .label = Way of contact
abuse-how-phone = By phone or message
    .words = phone | message
abuse-how-facebook = Facebook
abuse-how-zalo = Zalo
abuse-how-visit = Came to the house
    .words = at home
abuse-account =
    .ask = Which phone number, bank account or page did they use?
    .label = Number, account
abuse-when =
    .ask = On which day did it happen?
    .label = Day it happened
abuse-amount =
    .ask = How much money did they ask for?
    .label = Sum asked for
abuse-amount-none = They asked for no money
abuse-paid =
    .ask = Have you paid anything? You may write the sum.
    .label = Paid already
abuse-paid-no = Not paid
    .words = not yet
abuse-paid-yes = Paid
    .words = i paid
abuse-proof =
    .ask =
        If you have pictures, messages or links about this, please send them. You may also tell more.
        Press "Done" when you have sent everything.
    .ask-zalo =
        If you have pictures, messages or links about this, please send them. You may also tell more.
        Write "done" when you have sent everything.
    .more = Received. Send more, or press "Done".
    .more-zalo = Received. Send more, or write "done".
    .label = Pictures and messages
abuse-sent =
    Thank you. The team will read it and pass it to the police.
    Please pay nothing more and keep messages, numbers and receipts. If you have paid, call your bank at once.
    Tell the police of your commune or ward, or call { $hotline }.
    Nobody may take money from you for the search.
abuse-rumour_sent =
    Thank you for asking first. The team will look into it and answer you here.
    Until then please do not share it. Hotline: { $hotline }.

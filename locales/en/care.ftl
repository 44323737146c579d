care-urgent =
    This is urgent. Please touch nothing, dig no further, leave everything as it is.
    If there are bombs, shells or mines, everybody should keep well away.
    Please tell the People's Committee or the military command of the commune at once, or call { $hotline }.
care-waiting =
    I have written your question down for the team.
    While you wait, please touch nothing, do not fill it in, and leave everything as it is.
    If you need somebody now, call the People's Committee or the military command of the commune, or { $hotline }.
care-money =
    Please give nobody any money. The search for fallen soldiers is free of charge.
    If someone asks for money, tell the local police or call { $hotline }.
care-distress =
    I am sorry for your loss. There is no hurry; rest as long as you like.
    If you would rather speak to someone, call { $hotline }. Write whenever you wish to go on.
care-support = If you need someone who listens, call { $contact }.
care-digging =
    If you come to that place, please do not dig and move nothing; only army teams do that.
    If you see bombs, shells or mines, do not touch them and tell the commune at once.
care-pictures = When a DNA sample is taken, please take no films or pictures of it for social media.
care-paused =
    Of course. Rest as long as you like; I keep what you have told.
    Write a word whenever you wish to go on, and we continue where we stopped.
care-paused_rest = Of course. Write whenever you wish to tell something.
care-child =
    Thank you for wanting to help. Please ask your parents or another adult to answer together with you.
    We can go on once an adult has read this and agrees. To talk to a person: { $hotline }.

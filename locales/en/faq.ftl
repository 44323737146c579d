# What people ask in between, and the answers. Then the open question is asked again.
#
# An entry is the answer, then .asked: the ways to ask it, with | between. Case does not matter.
# The sign … stands for at most five words. How to change it: docs/operators.en.md.
# Only what has a ground. No promises, no dates.

faq-result =
    Checking and laboratory work take long; remains that are very old may give no result. We cannot name a date.
    To see which step your tip is at, write "status".
    .asked =
        when will … result | when will … results | when do … result | when do … results | when can … result | when can … results | when are … results | when is … result | how long … result | how long … results
        | how long does it take | how long will it take | how long … take | how long … wait | when will you find | when will … be found | will you find | can you find | will he be found | when will … answer | when will … call | when will … contact | when will … hear back | any result yet | any results yet

faq-cost =
    Giving a tip costs nothing, and nobody may ask you for money.
    For DNA samples, please ask your ward or commune police, or call { $hotline }, for an official answer.
    If anybody asks for money, do not send it; tell the ward or commune police.
    .confirmed =
        Giving a tip costs nothing.
        DNA samples of families are taken by state agencies; the family pays nothing.
        If anybody asks for money, do not send it; tell the ward or commune police.
    .asked =
        how much does … cost | how much is | how much will | how much do … pay | how much … cost | what does it cost | what does … cost | does it cost | is it free | is … free of charge | is … free | do i have to pay | do we have to pay | do i need to pay | do we need to pay
        | must i pay | must we pay | should i pay | is there a fee | is there a charge | are there any fees | any fee | any cost | who pays

faq-dna_where =
    The ward or commune police and the city police take samples of relatives. Please ask the police where you live for the day and the place.
    If someone is too old or ill to travel, please say so, and the team will see what can be done.
    .asked =
        where … dna | where … sample | where … samples | where … tested | where … test | how do i give … sample | how can i give … sample | how can we give … sample | how can i give dna | can … sample at home | can … samples at home | who takes … sample | who takes … samples | when … take … sample

faq-dna_who =
    At present relatives in the mother's line come first: mother, mother's mother, brothers and sisters of the same mother, mother's brothers and sisters, children of her sisters, children of the soldier's sisters.
    For others, the team will advise.
    .asked =
        who can give … sample | who can give dna | who can give a dna sample | who should give | who may give | who must give | who gives … sample | who can be tested | who should be tested | whose dna | whose sample | which relatives | which relative | which family members | can his sister | can his brother | can a sister | can a brother | can his mother | can my mother give | can i give … sample | can i give dna | can we give … sample | can we give dna | can a nephew | can a niece

faq-dna_child =
    At present relatives in the mother's line come first. For children, wives and the father's side, please let the team advise.
    You can still help a lot: papers, and finding relatives in the mother's line.
    .asked =
        can his son | can his daughter | can his children | can his child | can a son | can a daughter | can the children | can children give | can his wife | can his widow | can his grandson | can his granddaughter | can his father | can my father give | why not … children | can the son | can the daughter | his son … give … sample | his daughter … give … sample

faq-dna_how =
    The police team takes a swab from inside the cheek, or a little blood.
    Please do not film or photograph it to post on social media.
    .asked =
        how is … sample taken | how are … samples taken | how is the sample | how do they take … sample | how do you take … sample | does it hurt | is it painful | is it blood | do you take blood | do they take blood | what kind of sample | can i film | can we film | may i film | can i take photos of the sampling | can i post … sampling | can we post

faq-dna_done =
    If a sample was given already, the city police and the ward or commune police know of it. Please ask where it was taken.
    No samples are kept here, and we cannot see DNA results.
    .asked =
        already gave … again | gave a sample … do i need | already given … do i need | must i give … again | do i have to give … again | do we have to give … again | what happens to … sample | what happens with … sample | where is … sample kept | where are … samples kept

faq-papers =
    Please bring an identity card and whatever you have: death notice or extract, certificate of merit (Bằng Tổ quốc ghi công), family certificate, proof of kinship.
    No papers are needed to give a tip. Please send no photos of identity cards.
    .asked =
        what documents | which documents | what papers | which papers | what paperwork | do i need … documents | do i need … papers | do we need … documents | do we need … papers | what should i bring | what do i need to bring | what must i bring | what do i bring | what do we bring | do i need an id | do i need my id | do i need … death notice | is a death notice needed

faq-notice_lost =
    That does not close the door: an extract from the soldier's file can be asked for at the Department of Home Affairs (Sở Nội vụ).
    You can give the tip all the same. Old letters and photos help too.
    .asked =
        lost the death notice … what | lost his death notice … what | lost the death notice … can | lost the papers … can | lost the papers … what | lost the documents … what | lost our papers … what | what if … lost … papers | what if … lost … notice | what if … lost … documents | what if … no papers | what if … no documents | what if … no death notice | without … death notice | without papers | without documents | how … replace … death notice | where … extract

faq-privacy =
    What you tell is encrypted and used only to find and verify. Each time an operator opens your number, it is recorded.
    Your number goes to other agencies, and the story to the press, only if you agree.
    Write "my data" to see what is kept, "delete my data" to erase it.
    .asked =
        is my information safe | is my data safe | is … information private | is … data private | is it private | is this private | is it safe | is this safe | is it confidential | is this confidential | is … confidential | who can see … information | who can see … data | who can see | who will see | who can read | who reads … information | will … be published | will … be shared | will you share | will you publish | do you share | what do you do with … data | what do you do with … information | what happens to my data | how long … keep | how long … kept | can i delete | can you delete | why do you need my phone | why do you need my number

faq-anonymous =
    Yes. You need not leave a name or a number; the tip is read and checked all the same.
    With a number it is easier to ask you more.
    .asked =
        can i stay anonymous | can i be anonymous | can i remain anonymous | can it be anonymous | is it anonymous | do i have to give my name | do i have to give … name | do i have to give … number | do i have to leave … name | do i have to leave … number | must i give my name | must i give my number | must i give … number | without my name | without giving my name | is it required | is it mandatory

faq-digging =
    Please do not dig, and do not move remains or belongings; leave everything as it is. Only the army does this.
    Do not touch anything that may be a bomb, mine or grenade.
    Tell me where it is, and tell the commune's military command.
    .asked =
        can i dig | can we dig | may i dig | may we dig | should i dig | should we dig | am i allowed to dig | are we allowed to dig | is it allowed to dig | can i search | can we search | may i search | may we search | can i open the grave | can we open the grave | can i move the remains | can we move the remains | can we bring … remains home | can i bring … remains home | can we take … remains home | what should i do … remains | what do i do … bones | what should i do … bones | found bones what

faq-psychic =
    Families hope so much that some people take advantage of it. State agencies do not identify anyone through psychics and take no money.
    If anybody asks for money, please send none, and tell the ward or commune police.
    .asked =
        psychic | psychics | fortune teller | fortune tellers | a medium | clairvoyant

faq-fraud =
    State agencies do not phone for personal data, bank accounts, one-time codes or money.
    If somebody does, send no money and read out no code; note the number and the time, and tell the ward or commune police or call { $hotline }.
    .asked =
        is this a scam | is it a scam | is that a scam | is this fraud | is it fraud | is it a fraud | is this real | is this genuine | is it genuine | is he really from | are they really from | can i trust | should i trust | asked me for money what | asks for money what should | what should i do … money

faq-who =
    I am an automatic assistant of the place that receives tips about fallen soldiers, for the 500-day campaign of the city of Hải Phòng.
    People of the communications team read your tip and pass it to the agencies.
    To speak to someone, write "human" or call { $hotline }.
    .asked =
        who are you | what are you | who is this | who am i talking to | who am i speaking to | are you a bot | are you a robot | are you a machine | are you human | are you a human | are you a real person | is this a bot | is this a robot | is this a machine | is this a real person | where are you | where is your office | where are you located | what is this | which organisation | which organization | who runs this | what is the campaign | what is the 500

faq-campaign =
    The 500-day campaign goes on until 27 July 2027, the 80th Day of War Invalids and Fallen Soldiers. Please tell what you know early.
    .asked =
        when does the campaign end | how long does the campaign | until when | what is the deadline | is there a deadline | when is the deadline | how long will the campaign

faq-call =
    The hotline is { $hotline }.
    To have someone write to you here, write "human".
    .asked =
        which number | what number | what is the number | what is your number | what is your phone number | what is the phone number | what is the hotline | who can i call | who do i call | who should i call | whom can i call | whom should i call | who can i contact | who should i contact | how can i contact | how do i contact | can i call someone | can i call you | is there a phone number | is there a hotline | can i talk to someone | can i speak to someone

faq-away =
    Yes. You can give a tip from anywhere, at home or abroad; just write it here.
    If it concerns another place, the team passes it to the agencies there.
    .asked =
        can i report from abroad | can i report from | can i give a tip from | can foreigners | can a foreigner | do i have to be in | do i have to live in | do i have to come | do i need to be in | i do not live in … can i | i live abroad can i | i am abroad can i | i live in … can i | i am not in … can i | i am not vietnamese can i | can veterans from | can american veterans

faq-elsewhere =
    Yes, please tell it. Many soldiers from Hải Phòng still lie in other places.
    The city's military command passes what concerns another province to that place, to be checked. Nothing can be promised.
    .asked =
        fell elsewhere can | died elsewhere can | killed elsewhere can | fell in … can you | died in … can you | buried in … can you | killed in … can you | buried in another province | fell in another province | died in another province | do you only look for | do you only search | only soldiers from | is it only for

faq-reward =
    People who give valuable information may be proposed for commendation; that is decided by the authorities. I can promise nothing.
    .asked =
        is there a reward | is there any reward | do i get a reward | do i get paid | will i be paid | will i be rewarded | will i get a reward | do you pay | what is the reward | how much is the reward | do i get anything

faq-benefits =
    For benefits and policies for families of fallen soldiers, please ask the People's Committee of your ward or commune, or the Department of Home Affairs (Sở Nội vụ).
    Here we only take information that helps to find and identify them.
    .asked =
        who … benefits | where … benefits | what benefits | which benefits | are there benefits | any benefits | benefits for families | where … allowance | is there an allowance | what allowance | where … pension | is there a pension | how … recognised as a martyr | how … recognized as a martyr

faq-unsure =
    That is all right. Whatever you remember helps.
    Where you are not sure, write "don't know", and I will ask something else.
    .asked =
        what if i do not remember | what if i don't remember | what if i cannot remember | what if i can't remember | what if i am not sure | what if i'm not sure | what if i am wrong | what if i'm wrong | what if i do not know | what if i don't know | what if i forget | does it matter if | is it ok if i do not | is it ok if i don't | is it okay if i don't | is it a problem if | i don't remember … is that | i do not remember … is that | i am not sure … is that

faq-voice =
    Yes. Send voice messages, as many as you like; an operator will listen.
    Photos, papers and hand-drawn maps can be sent here too.
    .asked =
        can i send a voice | can i send voice | can i record | can i speak instead | can i talk instead | can i use voice | may i send a voice | can i send a recording | can i send an audio | can i send photos | can i send a photo | can i send pictures | can i send a picture | can i send a video | can i send a map | can i send documents | can i send letters | may i send photos | how do i send a photo | how do i send photos

faq-helper =
    Yes. Please say that you write for somebody else; I will ask whose story it is.
    Please write it as they tell it, and "don't know" where they do not remember.
    .asked =
        can i write for | can i report for | can i tell it for | can i fill it in for | can i do it for | can i write on behalf | can i report on behalf | can somebody write for | can someone write for

faq-next =
    The communications team reads the tip and passes it to those responsible: military, home affairs, police, forensics, to be checked.
    If they need to know more, they write to you or call you. Write "status" to see how far it is.
    .asked =
        what happens next | what happens now | what happens then | what happens after | what happens with my tip | what happens to my tip | what will you do with my tip | who handles | who reads … tip | who reads it | who checks | who verifies | how is it verified | how do you verify | will anybody read | will anyone read | will somebody call | will someone call | will you call me | will you contact me | does anybody read | does anyone read

faq-length =
    Only a few short questions; write "skip" where you do not know. Rest whenever you like, I keep what you told.
    .asked =
        how many questions | how many more questions | how many more | how much longer | is it almost done | are we done | are we almost done | can i continue later | can i finish later | can i finish tomorrow | can i continue tomorrow | can we continue later

faq-code =
    Unit codes on a death notice are decoded by the military; I cannot guess them.
    Please write it as it stands in the paper, and ask the city's military command (Bộ Chỉ huy quân sự thành phố).
    .asked =
        what does KB mean | what does KN mean | what does KT mean | what does KH mean | what is KB | what is KN | what is KT | what is KH | what does the code mean | what does this code mean | what unit is KB | which unit is KB | can you decode | how … decode

# A question that has no answer above.
faq-noted = I cannot answer this here. I have noted it for the team; to ask now, please call { $hotline }.

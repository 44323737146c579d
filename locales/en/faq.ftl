# What people ask in between, and the answers. Then the open question is asked again.
#
# An entry is the answer, then .asked: the ways to ask it, with | between. Case does not matter.
# The sign … stands for at most five words, (a / b) for a or b. How to change it: docs/operators.en.md.
# Only what has a ground. No promises, no dates.

faq-result =
    Checking and laboratory work take long; remains that are very old may give no result. We cannot name a date.
    To see which step your tip is at, write "status".
    .asked =
        when will … (result / results / be found / answer / call / contact / hear back)
        | when (do / can / is) … result | when (do / can / are) … results
        | how long … (result / results / take / wait) | how long (does / will) it take
        | (when will / will / can) you find | will he be found | any result yet | any results yet
        | how long until | when will we hear | when will i hear

faq-cost =
    Giving a tip costs nothing, and nobody may ask you for money.
    For DNA samples, please ask your ward or commune police, or call { $hotline }, for an official answer.
    If anybody asks for money, do not send it; tell the ward or commune police.
    .confirmed =
        Giving a tip costs nothing.
        DNA samples of families are taken by state agencies; the family pays nothing.
        If anybody asks for money, do not send it; tell the ward or commune police.
    .asked =
        (how much does / how much / what does) … cost | how much is | how much will | how much do … pay
        | what does it cost | does it cost | is it free | is … free of charge | is … free
        | do (i have / we have / i need / we need) to pay | must i pay | must we pay | should i pay | is there a fee
        | is there a charge | are there any fees | any fee | any cost | who pays
        | does … cost | will it cost

faq-dna_where =
    The ward or commune police and the city police take samples of relatives.
    Please ask the police where you live for the day and the place.
    If someone is too old or ill to travel, please say so, and the team will see what can be done.
    .asked =
        where … (dna / sample / samples / tested / test)
        | (how do i / how can i / how can we / where can i / where can we) give … sample
        | (how can i / where can we / where can i) give dna | can … (sample / samples) at home | who takes … sample
        | who takes … samples | when … take … sample

faq-dna_who =
    At present relatives in the mother's line come first:
    mother, mother's mother, brothers and sisters of the same mother, the mother's brothers and sisters, her sisters' children, the soldier's sisters' children.
    For others, the team will advise.
    .asked =
        (who can give / who gives / can i give / can we give) … sample
        | who (can give dna / should give / may give / must give / can be tested / should be tested)
        | who can give a dna sample | whose dna | whose sample | which (relatives / relative / family members)
        | can (his sister / his brother / a sister / a brother / his mother / my mother give / i give dna / we give dna / a nephew / a niece)
        | can a cousin | can an uncle | can an aunt | can (his / a / my) (cousin / uncle / aunt / nephew / niece)

faq-dna_mother =
    If the fallen soldier's own mother is alive, she comes first. If she is old and weak, please say so.
    Brothers and sisters by the same mother fit as well; two donors are better than one.
    .asked =
        (the / my / her) mother or (me / i / mine / myself) | (me / i) or (my / the) mother | can my mother give a sample

faq-dna_child =
    At present relatives in the mother's line come first. For children, wives and the father's side, please let the team advise.
    You can still help a lot: papers, and finding relatives in the mother's line.
    .asked =
        can (his son / his daughter / his children / his child / a son / a daughter / the children / children give / his wife / his widow / his grandson / his granddaughter / his father / my father give / the son / the daughter)
        | why not … children | his (son / daughter) … give … sample

faq-dna_how =
    The police team takes a swab from inside the cheek, or a little blood.
    Please do not film or photograph it to post on social media.
    .asked =
        how is … sample taken | how are … samples taken | how is the sample | how do (they / you) take … sample
        | does it hurt | is it painful | is it blood | do (you / they) take blood | what kind of sample | can i film
        | can we film | may i film | can i take photos of the sampling | can i post … sampling | can we post

faq-dna_done =
    If a sample was given already, the city police and the ward or commune police know of it. Please ask where it was taken.
    No samples are kept here, and we cannot see DNA results.
    .asked =
        already gave … again | gave a sample … do i need | already given … do i need | must i give … again
        | do (i / we) have to give … again | what happens (to / with) … sample | where is … sample kept
        | where are … samples kept

faq-papers =
    For a sample, please bring an identity card and whatever you have:
    death notice or extract, certificate of merit (Bằng Tổ quốc ghi công), family certificate, proof of kinship.
    No papers are needed to give a tip. Please send no photos of identity cards.
    .asked =
        what (documents / papers / paperwork / should i bring / must i bring / do i bring / do we bring)
        | which documents | which papers | do i need … (documents / papers / death notice)
        | do we need … (documents / papers) | what do i need to bring | do i need (an / my) id
        | is a death notice needed

faq-notice_lost =
    That does not close the door: an extract from the soldier's file can be asked for at the Department of Home Affairs (Sở Nội vụ).
    You can give the tip all the same. Old letters and photos help too.
    .asked =
        lost (the death notice / his death notice / the papers / the documents / our papers) … what
        | lost the (death notice / papers) … can | what if … lost … (papers / notice / documents)
        | what if … no (papers / documents / death notice) | without … death notice | without papers
        | without documents | how … replace … death notice | where … extract

faq-privacy =
    What you tell is encrypted and used only to find and verify. Each time an operator opens your number, it is recorded.
    Your number goes to other agencies, and the story to the press, only if you agree.
    Write "my data" to see what is kept, "delete my data" to erase it.
    .asked =
        is (my information safe / my data safe / it private / this private / it safe / this safe / it confidential / this confidential)
        | is … (information / data) private | is … confidential | who (can see / reads) … information
        | who can see … data | who can see | who will see | who can read | will … be published | will … be shared
        | will you share | will you publish | do you share | what do you do with … (data / information)
        | what happens to my data | how long … keep | how long … kept | can i delete | can you delete
        | why do you need my (phone / number)

faq-anonymous =
    Yes. You need not leave a name or a number; the tip is read and checked all the same.
    With a number it is easier to ask you more.
    .asked =
        can (i stay / i be / i remain / it be) anonymous | is it (anonymous / required / mandatory)
        | do i have to (give / leave) … name | do i have to (give / leave) … number
        | (must i give / without / without giving) my name | must i give my number | must i give … number

faq-digging =
    Please do not dig, and do not move remains or belongings; leave everything as it is. Only the army does this.
    Do not touch anything that may be a bomb, mine or grenade.
    Tell me where it is, and tell the commune's military command.
    .asked =
        (can i / can we / may i / may we / should i / should we) dig | (am i / are we / is it) allowed to dig
        | (can i / can we / may i / may we) search | can (i / we) open the grave | can (i / we) move the remains
        | can (we bring / i bring / we take) … remains home | what should i do … (remains / bones)
        | what do i do … bones | found bones what | can i dig … ourselves | dig … ourselves | dig … myself

faq-filling =
    Please do not fill it in, do not touch or move anything; leave everything as it is.
    If it may be a bomb, shell or mine, please stay away.
    Tell the People's Committee or the military command of the commune at once, or call { $hotline }.
    .asked =
        (can i / may i / should i / can we / may we / should we) (fill it in / fill in the hole / cover it / bury them again / bury it again)
        | (do i have to / am i allowed to) (fill it in / cover it)

faq-who_comes =
    I cannot name a time.
    Please call the People's Committee or the military command of the commune, or { $hotline }, to let them know at once.
    While you wait, please do not fill it in, touch nothing, and leave everything as it is.
    .asked =
        when (will / do / does) (the police / the army / someone / somebody) come

faq-commune =
    If you have just found remains, bombs, shells or mines, please tell the commune at once:
    the People's Committee or the military command, or call { $hotline }.
    Anything else you can tell here; no papers are needed.
    .asked =
        (do i have to / must i / should i) (report / declare) … (to the commune / at the commune / to the police / to the authorities)

faq-psychic =
    Families hope so much that some people take advantage of it. State agencies do not identify anyone through psychics and take no money.
    If anybody asks for money, please send none, and tell the ward or commune police.
    .asked =
        psychic | psychics | fortune teller | fortune tellers | a medium | clairvoyant | ask a psychic

faq-fraud =
    State agencies do not phone for personal data, bank accounts, one-time codes or money.
    If somebody does, send no money and read out no code.
    Note the number and the time, and tell the ward or commune police or call { $hotline }.
    .asked =
        is (this a scam / it a scam / that a scam / this fraud / it fraud / it a fraud / this real / this genuine / it genuine / he really from)
        | are they really from | can i trust | should i trust | asked me for money what | asks for money what should
        | what should i do … money

faq-who =
    I am an automatic assistant of the place that receives tips about fallen soldiers, for the 500-day campaign of the city of Hải Phòng.
    People of the communications team read your tip and pass it to the agencies.
    To speak to someone, write "human" or call { $hotline }.
    .asked =
        who are you | what (are you / is this / is the campaign / is the 500) | who is this | who am i talking to
        | who am i speaking to | are you (a bot / a robot / a machine / human / a human / a real person)
        | is this a (bot / robot / machine / real person) | where (are you / is your office / are you located)
        | which organisation | which organization | who runs this
        | is this … government | is this (official / an official) | are you (the government / official)

faq-campaign =
    The 500-day campaign goes on until 27 July 2027, the 80th Day of War Invalids and Fallen Soldiers. Please tell what you know early.
    .asked =
        when does the campaign end | how long (does / will) the campaign | until when
        | (what is the / is there a / when is the) deadline

faq-call =
    The hotline is { $hotline }.
    To have someone write to you here, write "human".
    .asked =
        which number | what number | what is (the / your / your phone / the phone) number | what is the hotline
        | (who can / who do / who should / whom can / whom should) i call
        | (who can / who should / how can / how do) i contact | can i (call / talk to / speak to) someone
        | can i call you | is there a phone number | is there a hotline

faq-away =
    Yes. You can give a tip from anywhere, at home or abroad; just write it here.
    If it concerns another place, the team passes it to the agencies there.
    .asked =
        can i report from abroad
        | can (i report from / foreigners / a foreigner / veterans from / american veterans) | can i give a tip from
        | do i have to (be in / live in / come) | do i need to be in | i (do not live / live / am not) in … can i
        | i (live abroad / am abroad / am not vietnamese) can i

faq-elsewhere =
    Yes, please tell it. Many soldiers from Hải Phòng still lie in other places.
    The city's military command passes what concerns another province to that place, to be checked. Nothing can be promised.
    .asked =
        (fell / died / killed) elsewhere can | (fell / died / buried / killed) in … can you
        | (buried / fell / died) in another province | do you only look for | do you only search | only soldiers from
        | is it only for

faq-reward =
    People who give valuable information may be proposed for commendation; that is decided by the authorities. I can promise nothing.
    .asked =
        is there (a / any) reward | do i get (a reward / paid / anything)
        | will i (be paid / be rewarded / get a reward) | do you pay | (what / how much) is the reward
        | will i get paid | do (i / we) get paid

faq-benefits =
    For benefits, please ask the People's Committee of your ward or commune, or the Department of Home Affairs (Sở Nội vụ).
    Here we only take information that helps to find and identify them.
    .asked =
        who … benefits | where … (benefits / allowance / pension) | (what / which / are there / any) benefits
        | benefits for families | is there an allowance | what allowance | is there a pension
        | how … (recognised / recognized) as a martyr

faq-unsure =
    That is all right. Whatever you remember helps.
    Where you are not sure, write "don't know", and I will ask something else.
    .asked =
        what if i (do not remember / don't remember / cannot remember / can't remember / am not sure / am wrong / do not know / don't know / forget)
        | what if i'm not sure | what if i'm wrong | does it matter if | is it ok if i do not
        | is it (ok / okay) if i don't | is it a problem if
        | i (don't remember / do not remember / am not sure) … is that

faq-voice =
    Yes. Send voice messages, as many as you like; an operator will listen.
    Photos, papers and hand-drawn maps can be sent here too.
    .asked =
        can i send (a voice / voice / a recording / an audio / photos / a photo / pictures / a picture / a video / a map / documents / letters)
        | can i (record / speak instead / talk instead / use voice) | may i send a voice | may i send photos
        | how do i send (a photo / photos)

faq-helper =
    Yes. Please say that you write for somebody else; I will ask whose story it is.
    Please write it as they tell it, and "don't know" where they do not remember.
    .asked =
        can (i write / i report / i tell it / i do it / somebody write / someone write) for | can i fill it in for
        | can i (write / report) on behalf

faq-next =
    The communications team reads the tip and passes it to those responsible: military, home affairs, police, forensics, to be checked.
    If they need to know more, they write to you or call you. Write "status" to see how far it is.
    .asked =
        what happens (next / now / then / after / with my tip / to my tip) | what will you do with my tip
        | who (handles / reads it / checks / verifies) | who reads … tip | how is it verified | how do you verify
        | will (anybody read / anyone read / somebody call / someone call / you call me / you contact me)
        | does anybody read | does anyone read

faq-length =
    Only a few short questions; write "skip" where you do not know. Rest whenever you like, I keep what you told.
    .asked =
        how many (questions / more questions / more) | how much longer | is it almost done | are we done
        | are we almost done | can i (continue later / finish later / finish tomorrow / continue tomorrow)
        | can we continue later

faq-code =
    Unit codes on a death notice are decoded by the military; I cannot guess them.
    Please write it as it stands in the paper, and ask the city's military command (Bộ Chỉ huy quân sự thành phố).
    .asked =
        what does (KB / KN / KT / KH / the code / this code) mean | what is (KB / KN / KT / KH) | what unit is KB
        | which unit is KB | can you decode | how … decode

# A question that has no answer above.
faq-noted = I cannot answer this here. I have noted it for the team; to ask now, please call { $hotline }.

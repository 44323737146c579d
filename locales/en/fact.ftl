# Facts that the team writes, adds, corrects. Read by the team alone.

fact-fill = Listen, look and fill in
fact-fill-hint = Only a field that you change is written. What stood there before is kept beside it. An emptied field means: not known.
fact-came = Story, recordings, photos
fact-masked = Personal facts that are there already are masked. To change them, go to the ticket and press “Show the telephone number” first.
fact-wrong = Some fields are not right yet, so nothing was written. Please look at those that are marked.
fact-group-martyr = The martyr
fact-group-place = The burial place
fact-group-person = Who told it
fact-group-dna = DNA sample
fact-group-abuse = Fraud or rumour

fact-origin = Known from
fact-heard = Source
fact-heard-nothing = Not said
fact-heard-story = Read in the story
fact-heard-recording = Heard in the recording
fact-heard-photo = Seen on the photo
fact-heard-call = By telephone
fact-heard-visit = In person
fact-heard-paper = A paper
fact-heard-register = A register or list of martyrs
fact-file = Which photo or recording
fact-file-none = None
fact-file_number = file { $number }
fact-note = Who said it, which paper, which register
fact-nobody_knows = Not known
fact-proposed = Read in the story, please check

fact-empty = There is nothing to write yet.
fact-no_such = There is no fact of this name.
fact-bad_choice = Please choose one of the answers offered.
fact-bad_phone = The telephone number is not right. Please check its digits.
fact-withheld = This is withheld. To change it, a lead ends the withholding first.
fact-clash = While you were writing, somebody changed this. Nothing was written. Please choose whose words stand.
fact-stands = As it stands
fact-mine = Your words
fact-both_kept = The other words are not lost: they stay under “Before”.

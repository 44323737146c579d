# Replies that stand ready: an operator chooses one, changes it and sends it. Leads change them at the desk.

canned-title = Canned replies
canned-hint = Operators choose one, read it again and change it before they send it. { $code } becomes the ticket's code. Leave the words empty to offer one of the program's own no more.
canned-name = Name
canned-text = Words
canned-new = New reply
canned-remove = Remove this reply
canned-restore = Back to the program's own
canned-hidden = Not offered
canned-choose = Canned replies
canned-choose-hint = Choose one to insert
canned-gone = This reply is there no more.

## The program's own

canned-thanks = We have received your information, code { $code }. We are looking at it and will come back to you. Thank you.
    .title = Received
canned-near = Do you remember a river, a bridge, a pagoda or a large tree nearby? Please tell us whatever you still remember.
    .title = More about the place
canned-papers = If the family still has the death notice, the certificate or letters, please take photos and send them to us. Keep the originals; there is no need to send them.
    .title = Photos of papers
canned-leave = Please do not dig or move anything there. Only the army may search for remains. If something looks like a bomb or a mine, please keep away and tell the local authorities at once.
    .title = Touch nothing
canned-free = This costs nobody anything, at any step. If somebody asks you for money, please do not pay and tell us.
    .title = No money
canned-call = We would like to call you. When is a good time, and on which number?
    .title = A call
canned-passed = Your information (code { $code }) was passed to the agency that verifies it. We will tell you when there is a result.
    .title = Passed on

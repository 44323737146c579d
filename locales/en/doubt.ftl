doubt-cancel =
    .ask = Do you want to cancel and erase what you have begun to tell?
    .done = It has been erased. When you want to tell it, write "new tip".
    .done_passed_on = We stop here. What the team has already (code { $code }) stays; to have it deleted, write "delete my data".
doubt-cancel-yes = Yes, cancel
doubt-cancel-no = No, go on
doubt-restart =
    .ask = Do you want to erase what you have begun and start over?
    .done = Let us start over.
doubt-restart-yes = Yes, start over
doubt-restart-no = No, go on
doubt-word =
    .ask = Is "{ $word }" your answer?
doubt-word-answer = It is my answer
    .words = answer | a name | my answer
doubt-word-command = No, it is not
doubt-erase-yes = Yes, erase
doubt-erase-no = No
doubt-erase =
    .ask =
        Do you want your data erased?
        There will be time to change your mind before it happens.
doubt-withdraw =
    .ask =
        Which part of your consent do you want to withdraw?
        If all of it, what is unfinished is erased, and tips already sent are not used any further.
doubt-withdraw-yes = All of it
    .words = all | everything | yes, withdraw
doubt-withdraw-dna = The DNA answers
    .words = dna
doubt-withdraw-contact = My phone number
doubt-withdraw-press = Use in the press
    .words = press
doubt-withdraw-elder = The consent of who tells it
doubt-withdraw-agency = Towards one agency
    .words = one agency
doubt-withdraw-no = Nothing
doubt-agency =
    .ask = Towards which agency do you want to withdraw?
doubt-agency-no = None
doubt-left = Let us go on.
doubt-news =
    .ask =
        Would you like to receive general news of the Campaign? For example days of sampling, or warnings of fraud.
        You need not; to stop, send “stop”.
doubt-news-yes = Yes, send it to me
    .words = send it to me
doubt-news-no = No
    .words = no need | not interested
doubt-withdraw-news = News of the Campaign
    .words = general news

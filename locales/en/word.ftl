# The words that always work, separated by |. Case does not matter.

word-help = help | help me
word-human = human | operator | talk to a person | talk to a human | person
word-pause = pause | later | another time | take a break
word-fraud = report fraud | report a fraud | fraud | scam | report a scam
word-rumour = ask about a rumour | rumour | rumor | ask about a rumor
word-back = back | go back
word-cancel = cancel
word-restart = restart | start over
word-status = status | where is my tip
word-language = language | change language
word-mydata = my data
word-erase = delete my data | erase my data
word-withdraw = withdraw | withdraw consent
word-correct = correct my data | correct data
word-object = object | i object | objection
word-new = new tip | report
word-agree = agree | i agree
word-yes = yes | yeah | yep | right | correct | ok
word-no = no | nope | not right | wrong
word-skip = skip | pass | next | none
word-unknown = don't know | dont know | i don't know | do not know | not sure | no idea | unknown
word-done = done | finished | that's all | that is all
word-send = send | send it
word-edit = edit | change | change something
word-hello = hello | hi | good morning | good afternoon | good evening | start
word-thanks = thanks | thank you | thank you very much | many thanks

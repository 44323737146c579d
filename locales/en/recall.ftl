# Notices of withdrawal.

recall-sign = TB
recall-title = Notice of withdrawal
recall-about = On information that was passed on
recall-why-erasure = The person has asked for the erasure of their data. The information passed on to you by the papers below may no longer be used:
recall-why-withdrawal = The person has withdrawn consent. The information passed on to you by the papers below may no longer be used:
recall-why-part = The person has withdrawn consent to passing on { $part }. That part of the papers below may no longer be used; the rest is unchanged:
recall-part-reporter = the contact of the person who told it (name, telephone, address, recordings of the voice)
recall-part-dna = what concerns a DNA sample of relatives
recall-why-other = The person has a request concerning their data, about information passed on to you by the papers below:
recall-column_paper = Paper
recall-column_day = Day
recall-column_codes = Codes
recall-without = passed on without a paper
recall-read-api = read by the software of your office
recall-read-export = passed on in a list
recall-asks = Under the Law on Personal Data Protection 91/2025/QH15 you are asked:
recall-ask-stop = to stop using the information and passing it on from the receipt of this notice
recall-ask-destroy = to destroy the copies on paper and the electronic copies that you hold, except where the law wants them kept
recall-ask-stop_part = to stop using { $part } and passing it on from the receipt of this notice
recall-ask-destroy_part = to destroy { $part } in the copies on paper and the electronic copies that you hold, except where the law wants it kept
recall-ask-pass_on = to tell the units to which you have passed it on
recall-ask-look = to agree with the team on how the person's request is met
recall-ask-answer = to answer in writing when this is done
recall-end = For any question please call { $hotline }.
recall-download = Download the notice of withdrawal

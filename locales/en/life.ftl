# The life of a ticket: news for the person who told it, the second person, terms.

## News for the person. No result is promised. What weighs is told by a person who calls, never by the bot.

life-news-verifying = Your tip { $code } is being checked by the team.
life-news-verified = What you told in tip { $code } has been checked and noted. If there are questions, somebody will contact you.
life-news-unverifiable = There is not enough yet to verify tip { $code }. It is kept. If you remember anything more, write it here.
life-news-handed_over = Your tip { $code } has been passed to the agency in charge. If needed, somebody will contact you.
life-news-handed_over_received = The agency in charge has received your tip { $code } and is looking into it.
life-news-handed_over_answered = The agency in charge has answered about your tip { $code }. Somebody of the team will read it and tell you. Thank you for your patience.
life-news-closed_found = About tip { $code } somebody of the team will call to speak with you.
life-news-closed_identified = About tip { $code } somebody of the team will call to speak with you.
life-news-closed_alive = About tip { $code } somebody of the team will call to speak with you.
life-news-closed_searched_not_found = After tip { $code } the place you named was searched, and nothing was found yet. What you told is kept. If you remember anything more, write it here.
life-news-closed_contradicted = Something in tip { $code } does not agree with the records there are, so it is closed for now. What you told is kept. If you remember anything more, write it here.
life-news-closed_sampled = The sample that tip { $code } was about has been taken. The agency in charge tells the result to the family itself.
life-news-closed_answered = Tip { $code } has been answered and closed. If you have another question, write it here.
life-news-closed_fraud = Your report { $code } has been looked into. Thank you. Nobody may charge a family for the search.
life-news-closed_withdrawn = Tip { $code } has been closed as you wished.
life-news-joint-handed_over = The file that your tip { $code } is looked at with has been passed to the authorities. If needed, somebody will contact you.
life-news-joint-closed_sampled = The sampling for the file that your tip { $code } is looked at with is done. The authorities tell the family the result themselves.
life-news-joint-closed_searched_not_found = The place in the file that your tip { $code } is looked at with was searched, and nothing was found so far. What you told is kept. Whatever else comes to your mind, just write it here.
life-muted = News of your tips is paused. Answers of the team still reach you. To have news again, write “resume news”.
life-unmuted = From now on you will hear again what is new about your tips.

## How a ticket ended

life-outcome =
    .found = Grave found
    .identified = Identified
    .searched-not-found = Searched, not found
    .contradicted = Contradicted by records
    .alive = The person sought is alive
    .sampled = Sample taken
    .answered = Answered
    .fraud = Fraud
    .withdrawn = Withdrawn by the reporter

## Refusals and explanations (for the team)

life-not-from-here = That cannot follow the present status. You can choose: { $statuses }.
life-outcome-wanted = To close a ticket, choose how it ended.
life-outcome-unknown = There is no such outcome. Choose one: { $statuses }
life-outcome-choose = Choose how it ended:
life-another-person = This is noted as your proposal. Another person must agree.
life-none-proposed = This proposal is no longer open. Please look at the ticket again.
life-moved-meanwhile = Somebody else has just changed the status, so nothing was done. Please look again, then choose.
life-assigned-meanwhile = Somebody else has just taken this ticket. If you still want it, press again.
life-second-wanted = { $who } proposes: { $status }. Another person must agree.
life-proposed = { $code }: noted as a proposal, waits for a second person.
life-declined = { $code }: the proposal is declined.
life-button-yes = Agree
life-button-no = Decline
life-button-take-back = Take the proposal back

## The desk

life-desk-close = Close, outcome
life-desk-assign = Give to
life-desk-give-back = Give back
life-desk-called = Answered by telephone
life-flag-late-answer = Answer overdue
life-flag-late-work = Verification overdue
life-due-answer = Answer by
life-due-work = Verify by
life-due-late = (overdue)

## Overdue

life-late = ❗ { $code }: { $what }.
life-late-leads = For the lead: overdue tickets that nobody settled: { $codes }. Desk: { $link }
life-late-leads-more = For the lead: { $count } overdue tickets that nobody settled, among them { $codes }. Desk: { $link }

# The page on which an agency acknowledges a paper.

handpage-title = Receipt of information
handpage-number = Paper { $number } of { $day }
handpage-to = To: { $agency }
handpage-codes = Codes:
handpage-do = Received
handpage-has_it = You confirmed receipt
handpage-answer = Answer
handpage-words = Your answer (optional)
handpage-no_words = Data of a ticket on this paper was erased, so that only a finding is taken here. Please write or call the number below for anything else.
handpage-send = Send the answer
handpage-answered = The team has your answer. If there is more, please call the number below.
handpage-recalled = { $code }: the person has withdrawn consent or asked for erasure. Please stop using this information and destroy your copies of it; a notice follows.
handpage-recalled_part = { $code }: the person has withdrawn consent to passing on { $part }. Please stop using that part and destroy it; the rest is unchanged.
handpage-not_kept = The team no longer keeps the files of this paper. What no notice of withdrawal names you may go on using.
handpage-wrong = This link is not right or has ended. Please look at the link at the end of the paper again, or call the number below and read out the code.
handpage-privacy = This page holds no personal data.
handpage-said-done = Thank you. The team has written it down.
handpage-said-answered = Thank you. The team has your answer.
handpage-said-again = This was written down before; nothing has changed.
handpage-said-finding = Please choose a finding.

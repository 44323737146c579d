press-use =
    .ask = One last question: may the press use this story? No answer means no.
    .again = Please answer "yes", "no" or "skip".
    .label = Use in the press
press-use-yes = Yes
press-use-no = No

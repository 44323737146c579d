# What is said at many places, belonging to no question.

talk-first = This is the first question.
talk-old_button = That button belongs to an earlier question and no longer works.
talk-answer_changed = I have changed that answer.
talk-kept_as_said = I have noted it in your own words.
talk-edit_kept = I have noted your correction.
talk-nothing_open = There is no unfinished tip.
talk-slow = Everything you send is kept. Please write again in a minute.
talk-not_yet = A few questions are left; at the end you can read it all, edit and send it. Please "skip" whatever you don't know.
talk-edit_no_choice = I could not tell what your edited answer chooses, so it stays as it was. You can change it at the end with "edit".

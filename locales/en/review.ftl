review-read = This is your tip as I have it:
review-edit =
    .ask = What would you like to change?
review-edit_other =
    .ask = What would you like to change about this person?
review-now = Noted so far
review-changed = I have changed that.
review-other = Another fallen soldier
review-other_told = { $name } ({ $facts })
review-unknown = not known
review-from_story = { $value } (from your words)
review-place = { $value } ({ $before }; today { $today })
review-yearless = { $value } (year not known)
review-yearless_lunar = { $value } (lunar calendar, year not known)
review-lunar = { $value } (solar { $day })
review-lunar_two = { $value } (solar { $day }, in the South { $other })
review-files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
review-voices = { $count ->
    [one] 1 voice recording
   *[other] { $count } voice recordings
}
review-empty = There is nothing in the tip yet. Please tell at least one thing: a name, a place, a photo.

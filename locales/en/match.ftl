# Tips that may speak of one martyr or one place: why, putting together, parting. For the team alone, but the last two.

## At the desk

match-title = May be the same martyr
match-none = No other tip is like this one.
match-family = Put together
match-head = main tip
match-score = about { $percent }% likely the same
match-merge = Put into this tip
match-merge-code = Put into another tip
match-code = Code of the other tip
match-dismiss = Not the same person
match-part = Part again
match-note = Only a person puts tips together, never the program. Both codes stay alive and whoever told each is answered about it. They can be parted again at any time.
match-card = Possible duplicate
match-card-merged = Put into

## Why

match-name-same = same name
match-name-part = the name fits as far as told
match-name-near = similar name
match-name-alias = fits another name of his
match-name-other = another name
match-home-commune = same home commune
match-home-renamed = home: two names of one commune
match-home-merged = home: two communes that are one today
match-home-district = same home district
match-home-province = same home province
match-home-words = home told in the same words
match-home-other-district = home in another district
match-home-other = home in another province
match-unit-same = same unit
match-unit-part = unit fits in part
match-unit-other = another unit
match-day-same = same day of death
match-day-fits = the day of death fits the time told
match-day-near = days of death near each other
match-day-feast = same death anniversary
match-day-other = fell in another year
match-born-same = same year of birth
match-born-near = year of birth one or two years apart
match-born-other = another year of birth
match-service-same = enlistment, rank or position fits
match-fell-same = fell at the same place
match-fell-near = fell in the same area
match-fell-other = fell in another area
match-kin-same = names of relatives fit
match-kin-other = other names of relatives
match-grave-same = same position of the grave
match-grave-near = positions of the grave near each other
match-grave-far = positions of the grave far apart
match-photo-same = similar photos
match-through = like another ticket that is like this one

## Said to the reporter

match-told =
    Your tip { $code } is now looked at together with another tip, because both may speak of the same martyr.
    What you told stays as it is, the code does not change, and the team still answers you here.
match-told-parted = After another look, your tip { $code } will be looked at by itself. The code and what you told stay as they are, and the team still answers you here.

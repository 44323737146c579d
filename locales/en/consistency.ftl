# Places and days of a ticket held against each other: at the desk and on the group's card. Only the team reads it.

consistency-title = Comparison
consistency-fits = Fits
consistency-differs = Does not fit

## What is compared

consistency-place = Noted place
consistency-pin = Location sent from the phone
consistency-typed = Coordinates typed earlier
consistency-photos = Photo { $numbers }
consistency-death = Day of death

## How it comes out

consistency-from_place = { $distance } from the noted place
consistency-from_photo = { $distance } from photo { $photo }
consistency-from_commune = { $distance } from the centre of { $name }
consistency-abroad = is outside Viet Nam, Laos and Cambodia
consistency-in_future = after the day of the report
consistency-age = aged about { $ages } at death
consistency-after_death = taken after the day of death
consistency-before_death = dated before the day of death

# Why a tip stands where it does in the list: at the desk. Only operators read this.

urgency-title = Cannot wait
urgency-points = { $count } points
urgency-note = The points only make an order; they judge nobody.
urgency-order = Order
    .urgency = First things first
    .newest = Newest

## Who can still be asked

urgency-very_old = the teller or a donor is 85 or older
urgency-old = the teller or a donor is 75 or older
urgency-veteran = a comrade or witness tells
urgency-ill = a donor in poor health

## What the tip is worth

urgency-exact_place = exact coordinates
urgency-place = rough coordinates
urgency-place_withheld = a place, withheld
urgency-place_in_words = a place, without coordinates
urgency-photo_there = a photo taken there
urgency-sure = the teller knows the exact spot
urgency-named = the martyr's name
urgency-unit = the unit
urgency-death = the day of death

## When one can go there

urgency-rains_soon = dry now, the rains come soon
urgency-dry = dry season now
urgency-days_left = { $days } days left of the campaign

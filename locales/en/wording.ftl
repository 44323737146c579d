# Words of the team to many people: what must not be in them, and what to look at again before approving.

wording-problem-empty = There are no words yet.
wording-problem-long = Longer than 1,500 characters; please shorten it.
wording-problem-phone = There is a telephone number other than the hotline. Give the hotline only.
wording-problem-account = There is a number like an account or an identity paper. Please take it out.
wording-warning-promise = Something reads like a promise (guarantee, certainly, will be found).
wording-warning-match = Something tells of a match; an officer tells that by telephone.
wording-warning-hurts = There is a word that may hurt; say fell, remains, grave.
wording-warning-cheers = There is an exclamation mark, a pictograph or a word of cheer.
wording-warning-shouts = A passage is all in capitals.
wording-warning-money = Paying, collecting or transferring money is spoken of. Please read it very carefully.
wording-warning-names = There is something like a person's name. Everybody reads an answer and it is kept for long: please take out who is alive.
wording-hint = Short, respectful, nothing promised. No number but the hotline.
wording-look = Please look again
wording-seen = I have looked at these again
wording-not_seen = Something in the words is to be looked at again. Read them, tick “looked at”, then approve.

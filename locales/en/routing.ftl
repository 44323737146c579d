# To whom a tip should go, and why. The team reads it.

routing-at_once = urgent (exposed remains, ordnance): the standing office of Steering Committee 515 at once
routing-at_once_police = urgent: the site is to be protected
routing-at_once_commune = urgent: the commune where it was found
routing-grave = a grave, remains or coordinates
routing-commune_of_place = the grave lies in a commune of the city
routing-elsewhere = the grave lies in another province: the City's Military Command asks the Military Region and the province
routing-battle = a unit or battle to be checked
routing-files = the soldier's file, death notice, extracts are needed
routing-identity = identity of remains that lack information
routing-search = a family searches for a grave: files and procedure
routing-relatives_dna = relatives give a sample: places, days, data already given
routing-dna_files = file of the DNA examination
routing-remains_dna = technical sampling and examination
routing-memento = mementos, diaries, maps: they may show a unit or a grave
routing-fraud = fraud, impersonation, false news
routing-foreign = foreigners or foreign documents: the City's Military Command, and the team with the Department of Foreign Affairs
routing-policy = benefits, policy, files
routing-policy_commune = benefits and policy on the spot
routing-also-foreign_affairs = The Department of Foreign Affairs should be asked; the consent does not name it yet: ask the person first.
routing-also-youth_union = The Youth Union digitises mementos; the consent does not name it yet: ask the person first.
routing-also-propaganda = False news: the team tells the Party's propaganda committee itself, without the person's data.
routing-also-veterans = The Veterans' Association may find more witnesses; the consent does not name it yet: ask the person first.

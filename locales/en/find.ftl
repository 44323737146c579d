# Remains or ordnance were found, and nobody is named: only what matters now is asked.

find-where =
    .ask =
        Where did you see it?
        Send the location, or describe it: which commune, a river, a tree, a road nearby.
    .ask-zalo_bot =
        Where did you see it?
        Describe it: which commune, a river, a tree, a road nearby.
        To send a place on the map, open this page (good once, for an hour): { $link }
    .label = Place of the find
find-when =
    .ask = When did you see it?
    .label = When it was found
find-objects =
    .ask =
        Did you see any things lying there? For example sandals, a canteen, buttons, something with a name on it.
        Please only describe them and do not pick them up.
    .label = Things seen there
find-state =
    .ask = How is the place now?
    .label = State of the place
find-state-untouched = As it was
    .words = untouched | nobody touched it | as it is
find-state-covered = Covered lightly
    .words = covered
find-state-filled = Filled in again
    .words = filled in | filled
find-state-moved = Taken elsewhere
    .words = moved | taken away
find-photos =
    .ask =
        Do you have a photo of the place? It does not matter if not; please do not go near to take one.
        When you have sent it, press "Done".
    .ask-zalo =
        Do you have a photo of the place? It does not matter if not; please do not go near to take one.
        When you have sent it, write "done".

place-photo =
    .ask = The photo that you sent says where it was taken (see the link below). Is that the burial place?
    .apart = Your photo was taken about { $distance } from the place that you told me. Shall I note the place of the photo instead?
    .from_commune = Your photo was taken about { $distance } from the centre of { $name }. Is that the burial place?
    .again = Shall I note the place where the photo was taken as the burial place? Please answer "yes" or "no".
    .label = Where the photo was taken
    .commune = In
    .names = { $before }; today { $today }
place-photo-yes = Yes, as in the photo
    .words = right | correct | that is right
place-photo-no = No, not there
    .words = wrong | not right
place-where =
    .ask =
        Do you know where the grave or burial place is?
        Send a location, coordinates or a map link, or describe it (a river, a tree, a pagoda nearby).
    .ask-telegram =
        Do you know where the grave or burial place is?
        If you stand there now, press "Send my position". For another place use the paper clip, then Location; or paste coordinates or a map link.
        Otherwise describe it: a river, a tree, a pagoda nearby.
    .ask-zalo_oa =
        Do you know where the grave or burial place is?
        To send a location: press the three dots (⋯) beside the message field, choose Location, move the map to the spot, then Send.
        Otherwise paste coordinates or a map link, or describe it: a river, a tree, a pagoda nearby.
    .ask-zalo_bot =
        Do you know where the grave or burial place is?
        Describe it (a river, a tree, a pagoda nearby), or paste coordinates or a map link.
        To send a place on the map, open this page (good once, for an hour): { $link }
    .how = This device cannot send its position with the button. Use the paper clip, then Location; or type coordinates, or describe the place.
    .nowhere = The phone does not know its position yet. Please try again outdoors, or describe the place.
    .label = Burial place
place-lacks =
    .ask = Which commune or district is it near?
    .letters =
        This grid reference lacks the two letters before it (such as XD, YD).
        Do you remember them, or which commune or district it is near?
    .sheet = On which map sheet is this number, or which commune or district is it near?
    .point = Do you remember the numbers of the spot on that map sheet?
    .near = To look up this code I need the name of a place. Which commune or district is it near?
    .province = To look up these two numbers I need the province. In which district and province is it?
    .link = I could not open this link. Could you send the location, or tell me which commune or district it is near?
    .link-zalo_bot = I could not open this link. Which commune or district is it near?
    .label = More about the burial place
place-sure =
    .ask = How sure are you of this place?
    .label = How sure
place-sure-exact = I know the exact spot
    .words = exact | exactly | sure | certain
place-sure-near = Somewhere near it
    .words = near | nearby | about there
place-sure-heard = I was told of it
    .words = heard | was told | hearsay
place-kept = I have noted the location.
place-opened = I have opened the map link that you sent. It leads here:

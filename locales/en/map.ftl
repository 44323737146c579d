# The desk's map. Only operators read this.

map-title = Map
map-list = In view
map-hint = A circle tells how exact a place is known. Arrow keys move the map, + and − zoom; this list follows it.
map-none = No ticket has a position yet.
map-zoom_in = Zoom in
map-zoom_out = Zoom out
map-close = Close
map-more = newest
map-own = Base map: Natural Earth

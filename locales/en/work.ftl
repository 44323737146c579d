# Work beside the tips: at the desk. Only operators read this.

work-title = Work
work-hint = Names and telephone numbers are masked; the ticket has them in full.
work-kind = Kind
work-kind-digitise = Digitise memories
work-kind-witness = See a witness again
work-kind-support = Psychological support
work-kind-commend = Propose a commendation
work-who = Whom to see, or whom to commend
work-place = Where
work-note = Mementos, who comes along, what to remember
work-add = Add work
work-none = Nothing here.
work-passed = Passed on
work-done = Done, acknowledged
work-passed-at = Passed on
work-done-at = Done
work-all-done = Done
work-gone = This is there no more.

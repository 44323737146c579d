# The agencies that receive tips, as in the setting "agencies".

agency-military = Military
    .words = army
agency-home_affairs = Home affairs
agency-police = Police
agency-forensics = Forensics
agency-press = Press
agency-commune = Commune or ward
    .words = commune | ward

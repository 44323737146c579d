# The agencies that receive tips, as in the setting "agencies".

agency-military = Military
    .words = army
agency-home_affairs = Home affairs
    .words = department of home affairs
agency-police = Police
agency-forensics = Forensics
    .words = forensic
agency-press = Press
    .words = the press
agency-commune = Commune or ward
    .words = commune | ward

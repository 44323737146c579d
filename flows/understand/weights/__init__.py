"""What each piece of evidence has been worth in the annotated stories. Written by ``make weights``, never by hand."""

from flows.understand.meaning.weighing import Scales
from flows.understand.weights import days, extents, network, people, places, questions, tellers, texts, units

LEARNED = Scales(
    texts.WEIGHTS,
    tellers.WEIGHTS,
    people.WEIGHTS,
    days.WEIGHTS,
    units.WEIGHTS,
    places.WEIGHTS,
    extents.WEIGHTS,
    questions.ASKS,
    network.NETWORK,
)

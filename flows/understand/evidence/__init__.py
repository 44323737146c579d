"""What speaks for a reading of a mention: who is named, what happened on a day, what was at a place.

Each module turns a mention into a set of short strings ("before:fell", "+1=sinh"). Nothing is decided here: weighing.py
adds up what each piece has been worth in the annotated stories (weights/).
"""

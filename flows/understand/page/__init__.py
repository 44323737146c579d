"""A text as a page: without its accidents, as words, with the cue words and phrases that announce a fact."""

"""Papers: what leaves the desk as a file. Values in, bytes out; ``flows.disclosure`` decides what may be in them."""

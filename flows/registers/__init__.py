"""Registers (danh sách đối chiếu): lists of martyrs, graves, cemeteries and unidentified remains to check tips against.

``columns``: what the columns of a list mean. ``rows``: a line of it as facts. ``comparing``: a martyr and a line.
"""

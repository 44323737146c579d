"""The Zalo channel against a played Zalo over real HTTP."""

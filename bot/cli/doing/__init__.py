"""What a command does, where that takes more than a few lines: in the module of the command's name.

Modules here import what they need, so a command imports its own only when it was typed. They print nothing: what is to
be printed is what they give, or goes to the ``show`` they are handed.
"""

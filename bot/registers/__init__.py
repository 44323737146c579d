"""Registers: reading their files, importing them, holding tickets against them."""

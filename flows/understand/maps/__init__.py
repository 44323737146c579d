"""Positions on earth in every notation: degrees, links, grids, plus codes; projections and datums; what is missing."""

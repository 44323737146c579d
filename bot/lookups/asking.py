"""How a question is put to the network: a link is followed, a geocoder is asked. What comes back is a plain answer.

An answer is in the form that ``flows.lookups`` describes. What may pass (a time-out, a busy service) is raised as
``FetchError`` with ``retryable``.
"""

from __future__ import annotations

from contextlib import aclosing
from dataclasses import replace
from typing import Any, Protocol
from urllib.parse import urlsplit

import geopy.exc
from aiohttp.abc import AbstractResolver
from geopy.adapters import AioHTTPAdapter
from geopy.geocoders import Nominatim, Photon

from bot.channels.base import FetchError
from bot.media.hosts import UnknownHost
from bot.media.links import Links
from bot.settings import Places
from flows import lookups
from flows.script import place
from flows.understand.maps import map_links
from flows.understand.maps.projections import distance_m

PATIENCE_S = 15.0  # for all redirects of a link, or one question to a geocoder
ADDRESS_KEPT = 500  # letters of where a link led
COUNTRIES = ("vn", "la", "kh")
UNSTATED_M = 5_000.0  # radius of a place whose size the geocoder does not tell
LEAST_M = 200.0
AGENT = "manhmoi/1 (tips about fallen soldiers; self-hosted)"

Answer = dict[str, Any]


class Asks(Protocol):
    """Answers a question or raises FetchError."""

    async def __call__(self, question: str, /) -> Answer: ...


def link_opener(settings: Places, *, resolver: AbstractResolver | None = None) -> Asks:
    """Where a short map link leads: the first address on its way that holds a position."""
    links = Links(
        settings.link_hosts, limit=0, proxy=settings.proxy, resolver=resolver, patience=PATIENCE_S, silence=PATIENCE_S
    )

    async def ask(link: str) -> Answer:
        last = link if "://" in link else f"https://{link}"
        try:
            async with aclosing(links.hops(last)) as hops:
                async for address in hops:
                    last = address
                    if position := map_links.read_address(address):
                        form = place.position_form(replace(position, text=link))
                        return {"state": lookups.FOUND, "position": form, "leads_to": address[:ADDRESS_KEPT]}
        except UnknownHost as error:
            return {"state": lookups.NOTHING, "why": error.code, "leads_to": last[:ADDRESS_KEPT]}
        return {"state": lookups.NOTHING, "leads_to": last[:ADDRESS_KEPT]}

    return ask


def geocoder(settings: Places) -> Asks:
    """Where a named place lies, as the geocoder says: an area with its size."""
    parts = urlsplit(settings.geocoder_url)
    made = {
        "scheme": parts.scheme,
        "domain": f"{parts.netloc}{parts.path}",
        "user_agent": AGENT,
        "timeout": PATIENCE_S,
        "adapter_factory": AioHTTPAdapter,
        "proxies": {"http": settings.proxy, "https": settings.proxy} if settings.proxy else None,
    }

    async def ask(name: str) -> Answer:
        try:
            if settings.geocoder == "nominatim":
                async with Nominatim(**made) as service:
                    found = await service.geocode(name, language="vi", country_codes=COUNTRIES)
            else:
                async with Photon(**made) as service:
                    found = await service.geocode(name, bbox=((8.0, 100.0), (23.5, 118.0)))
        except (geopy.exc.GeocoderTimedOut, geopy.exc.GeocoderUnavailable, geopy.exc.GeocoderRateLimited) as error:
            raise FetchError(type(error).__name__, retryable=True) from None
        except geopy.exc.GeopyError as error:
            raise FetchError(type(error).__name__) from None
        if found is None:
            return {"state": lookups.NOTHING, "service": settings.geocoder}
        area = {"lat": found.latitude, "lon": found.longitude, "radius_m": _radius_m(found.raw)}
        return {"state": lookups.FOUND, "area": area, "name": str(found.address)[:300], "service": settings.geocoder}

    return ask


def _radius_m(raw: Any) -> float:
    """Half the diagonal of the box that the geocoder tells, which holds all of the place."""
    try:
        if box := raw.get("boundingbox"):  # Nominatim: south, north, west, east
            south, north, west, east = (float(one) for one in box)
        else:  # Photon: west, north, east, south
            west, north, east, south = (float(one) for one in raw["properties"]["extent"])
    except (AttributeError, KeyError, TypeError, ValueError):
        return UNSTATED_M
    return round(max(LEAST_M, distance_m((south, west), (north, east)) / 2))

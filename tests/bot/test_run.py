"""What `manhmoi run` says when it starts, and what it doesn't repeat."""

from __future__ import annotations

import re
from pathlib import Path

import aiohttp

from tests.program import Program


async def test_the_sign_in_link_is_said_once_and_stands_in_no_log_line(tmp_path: Path) -> None:
    async with Program(tmp_path, settings={"MANHMOI_LOG_LEVEL": "debug"}) as program:
        link = re.findall(r"http://\S+/desk/enter\?token=\S+", program.log.read_text())[0]
        async with aiohttp.ClientSession() as session:
            for address in (link, f"{link}&wrong=1", f"{program.address}/desk/nowhere?token={link.split('=')[1]}"):
                async with session.get(address) as answer:
                    await answer.read()
            used = {"token": link.split("=")[1]}
            async with session.post(f"{program.address}/desk/enter", data=used, allow_redirects=False) as answer:
                assert (answer.status, answer.headers["Location"]) == (303, "/desk")

    said = program.log.read_text().splitlines()
    told = [one for one in said if link.split("=")[1] in one]
    assert len(told) == 1
    assert not told[0].startswith("{")
    assert sum("/desk/enter" in one for one in said) == 1

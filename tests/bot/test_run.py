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


async def test_a_process_without_pages_tells_how_it_is_and_nothing_else(tmp_path: Path) -> None:
    program = Program(tmp_path)
    program.environment["MANHMOI_WATCHING__PORT"] = str(program.port)
    await program.start("--only", "sender,timers")
    try:
        async with aiohttp.ClientSession() as session:

            async def asked(path: str) -> tuple[int, str]:
                async with session.get(f"{program.address}{path}") as answer:
                    return answer.status, await answer.text()

            assert (await asked("/readyz"))[0] == 200
            assert (await asked("/"))[0] == (await asked("/desk"))[0] == 404
            status, figures = await asked("/metrics")
    finally:
        await program.stop()

    assert status == 200
    value = {line.partition(" ")[0]: float(line.rpartition(" ")[2]) for line in figures.splitlines() if line[0] != "#"}
    assert value["manhmoi_database_up"] == 1
    assert value["manhmoi_commit_units_count"] > 0
    assert value["manhmoi_commit_seconds_sum"] > 0
    assert value["process_resident_memory_bytes"] > 10_000_000
    assert value['manhmoi_disk_free_bytes{place="media"}'] > 0

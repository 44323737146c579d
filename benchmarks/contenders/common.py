"""What every contender's program is told on its command line."""

from __future__ import annotations

import argparse


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--api", required=True, help="the address of the Bot API")
    parser.add_argument("--token", required=True)
    parser.add_argument("--script", required=True, help="the file with the script")
    parser.add_argument("--folder", required=True, help="where it may keep files")
    parser.add_argument("--storage", default="memory", help="where states are kept, for those that have a choice")
    return parser.parse_args()

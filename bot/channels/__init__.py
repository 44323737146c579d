"""One folder a channel: a pure codec, a client, and the ways in. Channels don't know each other."""

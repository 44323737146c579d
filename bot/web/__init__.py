"""The aiohttp application: the web chat, the desk and what guards them."""

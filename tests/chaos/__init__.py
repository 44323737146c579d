"""The running program killed, stopped and fed with nonsense, from outside: a process, a file, a played Telegram."""

"""Papers that leave the desk: values in, bytes out. Nothing here knows the database."""

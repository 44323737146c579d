"""The channel of the Zalo Bot Platform against a played one."""

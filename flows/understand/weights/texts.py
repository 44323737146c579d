WEIGHTS: dict[str, tuple[float, ...]] = {"": (0.0,) * 15}

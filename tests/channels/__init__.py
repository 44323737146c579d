"""What the tests of all channels share, and the proof that it can fail."""

import pytest

pytest.register_assert_rewrite("tests.channels.kit")  # so that what it finds is shown as in a test

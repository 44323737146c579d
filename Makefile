# The same commands for people and for CI. `make run` and `make test` need nothing but Python >= 3.11, no root, no Docker.

PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)
VENV := .venv
BIN := $(VENV)/bin
# Dependencies younger than this are not taken: a poisoned release is usually found within a week.
COOL_DOWN ?= $(shell date -u -d '7 days ago' +%Y-%m-%dT00:00:00Z)
TORCH := 2.14.1
PACKAGES := $(patsubst %/__init__.py,%,$(wildcard bot/__init__.py flows/__init__.py storage/__init__.py))
CHECKED := $(PACKAGES) $(wildcard tests benchmarks)

# Whoever wants no compiled files beside the sources has them in $(VENV). Without any, every process of the program
# compiles all of it again, and the tests start many.
ifneq ($(PYTHONDONTWRITEBYTECODE),)
export PYTHONDONTWRITEBYTECODE :=
export PYTHONPYCACHEPREFIX := $(abspath $(VENV))/pycache
endif

export UV_PYTHON_DOWNLOADS := never
export UV_NO_PROGRESS := 1

.DEFAULT_GOAL := help
.PHONY: help setup run test accuracy matching weights tagger chaos soak lint format play lock bench bench-desk bench-evening bench-steady bench-processes bench-zalo bench-understanding bench-registers bench-exports clean

help:
	@echo "make run     start everything on http://127.0.0.1:8080"
	@echo "make test    run all tests (TEST_DATABASES=postgresql or postgresql+redis: on these instead of SQLite)"
	@echo "make accuracy  precision and recall of the reader on stories it did not learn from (FOLDERS=... for others)"
	@echo "make matching  recall and precision of what is suggested as the same martyr, on a set made by others"
	@echo "make weights  learn from tests/flows/stories what the evidence in a story is worth"
	@echo "make tagger   teach the network that reads words, and those that make weights learns of"
	@echo "make chaos   kill the program at a hundred aimed moments"
	@echo "make soak    half an hour of kills under load, with the memory of each process; ten minutes without a database"
	@echo "make lint    style, types and the direction of imports"
	@echo "make format  bring the code into the common style"
	@echo "make play    talk to the bot in this terminal"
	@echo "make bench   measure"
	@echo "make bench-processes  one, two and four processes on PostgreSQL and Redis"
	@echo "make bench-evening  ten thousand people begin within a minute; about eight minutes"
	@echo "make bench-steady  the program's memory over half an hour at an even pace"
	@echo "make bench-zalo  measure the Zalo webhook on a slow database"
	@echo "make bench-understanding  measure how long a story takes to be understood"
	@echo "make bench-desk  measure the desk with 200,000 tickets"
	@echo "make bench-exports  write 100,000 tickets in each format"
	@echo "make bench-registers  import a list of a million lines and look tips up in it"
	@echo "make setup   only create $(VENV) with everything for development"
	@echo "make lock    renew requirements/ from pyproject.toml"

setup: $(VENV)/.dev

run: $(VENV)/.runtime
	@exec $(BIN)/manhmoi run

play: $(VENV)/.runtime
	@exec $(BIN)/manhmoi chat

# Three at a time, also on two processors: much of a test is waiting for the program that it drives.
test: $(VENV)/.dev
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder $(ARGS)

# FOLDERS: annotated texts (NAME.txt beside NAME.json); ARGS=--misses names every miss.
accuracy: $(VENV)/.dev
	@$(BIN)/python -m tests.flows.accuracy $(FOLDERS) $(ARGS)

# Ten minutes: 20,000 tips, each held against those before it.
matching: $(VENV)/.dev
	@$(BIN)/python -m tests.matching.measure

weights: $(VENV)/.dev
	@$(BIN)/python -m tests.flows.weigh

# Half an hour. PyTorch is fetched for it alone: it is as large as everything else together.
tagger: $(VENV)/.torch
	@$(BIN)/python -m tests.flows.teach

$(VENV)/.torch: $(VENV)/.dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check "torch==$(TORCH)" && touch $@

# All four speak, also when the first one has complaints.
lint: $(VENV)/.dev
	@status=0; \
	$(BIN)/ruff check --quiet --output-format concise $(CHECKED) || status=1; \
	$(BIN)/ruff format --check --quiet --output-format concise $(CHECKED) || { echo "ruff format: run make format"; status=1; }; \
	if [ -n "$(PACKAGES)" ]; then $(BIN)/mypy $(PACKAGES) $(wildcard benchmarks) || status=1; fi; \
	if [ -n "$(word 3,$(PACKAGES))" ]; then $(BIN)/lint-imports --no-logo || status=1; fi; \
	exit $$status

# kill -9 at a hundred aimed moments, and some more stops under load than `make test` has time for.
chaos: $(VENV)/.dev
	@CHAOS_KILLS=$${CHAOS_KILLS:-100} CHAOS_STOPS=$${CHAOS_STOPS:-5} $(BIN)/python -m pytest tests/chaos -s $(ARGS)

# CHAOS_BACKENDS: sqlite, postgresql, postgresql+redis; each for SOAK_SECONDS.
soak: $(VENV)/.dev
	@CHAOS_SECONDS=$${SOAK_SECONDS:-1800} CHAOS_BACKENDS=$${CHAOS_BACKENDS:-sqlite} SPOOL_SECONDS=$${SPOOL_SECONDS:-600} SPOOL_SAYS_EVERY=$${SPOOL_SAYS_EVERY:-1} \
		$(BIN)/python -m pytest tests/chaos/test_anything_killed.py tests/integration/test_spool.py -s $(ARGS)

format: $(VENV)/.dev
	@$(BIN)/ruff check --fix-only $(CHECKED)
	@$(BIN)/ruff format $(CHECKED)

bench: $(VENV)/.dev
	@$(BIN)/python -m benchmarks $(ARGS)

# The versions of runtime.txt are those of dev.txt: what is tested is what runs.
lock: $(VENV)/.uv
	$(call compile,dev,--extra dev)
	$(call compile,runtime,--extra build --extra postgresql --constraints requirements/dev.txt)
	$(call compile,otel,--extra build --extra postgresql --extra otel --constraints requirements/dev.txt)

define compile
$(BIN)/uv pip compile pyproject.toml $(2) --output-file requirements/$(1).txt --quiet --upgrade \
	--universal --python-version 3.11 --generate-hashes --no-header --no-annotate --exclude-newer $(COOL_DOWN)
endef

# How soon the Zalo webhook is answered while every commit takes half a second more; about three minutes.
bench-understanding: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.understanding --write $(ARGS)

bench-desk: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.desk --write $(ARGS)

bench-processes: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.processes --write $(ARGS)

bench-evening: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.evening --write $(ARGS)

bench-steady: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.steady --write $(ARGS)

bench-zalo: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.zalo_webhook --write $(ARGS)

# A million lines; some twenty minutes. ARGS="--rows 100000" for fewer.
bench-exports: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.exports --write $(ARGS)

bench-registers: $(VENV)/.dev
	@$(BIN)/python -m benchmarks.registers --write $(ARGS)

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis *.egg-info

$(VENV)/bin/python:
	@test -n "$(PYTHON)" || { echo "Manh Mối needs Python 3.11 or newer; none was found. Name one with: make PYTHON=/path/to/python3 ..." >&2; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Manh Mối needs Python 3.11 or newer, $(PYTHON) is older." >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "Python's venv is missing. On Debian or Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { rm -rf $(VENV); exit 1; }

# uv installs in seconds; where it cannot be had, pip does the same more slowly.
$(VENV)/.uv: requirements/uv.txt | $(VENV)/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/uv.txt \
		|| echo "uv cannot be had here, going on with pip (slower)" >&2
	@touch $@

$(VENV)/.runtime: requirements/runtime.txt pyproject.toml $(VENV)/.uv
	@echo "Installing what Manh Mối needs into $(VENV) ..."
	$(call install,runtime)

$(VENV)/.dev: requirements/dev.txt pyproject.toml $(VENV)/.uv
	@echo "Installing what development needs into $(VENV) ..."
	$(call install,dev)
	@touch $(VENV)/.runtime

define install
@if [ -x $(BIN)/uv ] && $(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/$(1).txt; then \
	$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .; \
else \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/$(1).txt && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .; \
fi
@touch $(VENV)/.$(1)
endef

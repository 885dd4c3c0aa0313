# Everything runs from the virtual environment in .venv, which `make setup` builds from requirements.lock.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python

.PHONY: help setup demo test check eval bench soak journey lock clean

help: ## Show what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(VENV)/.ready ## Build .venv with every dependency, checked against its hash

$(VENV)/.ready: requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Ouderbrug needs Python 3.11 or newer. This one is $$($(PYTHON) -V). Install a newer Python, or name one: make PYTHON=python3.12 setup"; exit 1; }
	@echo "Setting up .venv (a few minutes, once) ..."
	@$(PYTHON) -m venv $(VENV)
	@$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements.lock
	@$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: setup ## Start the demo on this machine and print the address of the chat page
	@exec $(RUN) -m bot demo

journey: setup ## Play one scripted conversation and print it
	@$(RUN) -m bot journey

check: setup ## Check format, lint and types
	@$(RUN) -m ruff format --check .
	@$(RUN) -m ruff check .
	@$(RUN) -m mypy

test: check ## Set up and run every check: format, lint, types, tests
	@$(RUN) -m pytest -n auto -m "not slow"

eval: setup ## Measure the quality of simplification and translation; fail under the floors
	@$(RUN) -m tests.evaluation

bench: setup ## Measure speed and memory, side by side
	@$(RUN) -m tests.bench

soak: setup ## Break things for SECONDS (default 60) and count what was lost
	@$(RUN) -m tests.soak --seconds $(or $(SECONDS),60)

lock: setup ## Resolve the dependencies anew, with hashes; needs uv
	@uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --upgrade -o requirements.lock -q

clean: ## Remove what was built here
	@rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist artefacts

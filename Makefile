# The verbs of the project. `make site` and `make test` need nothing but Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BROWSER := generator/browser
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check
LOCK := constraints.txt

.PHONY: site test lint bundle bench serve check golden pictures walk docs clean

site: $(VENV)/.site ## build the learning site into site/
	$(BIN)/tuntas build
	@echo
	@echo "Situs selesai: buka site/index.html di peramban, atau jalankan: $(BIN)/tuntas serve"

serve: $(VENV)/.site ## show the site and every change to it
	$(BIN)/tuntas serve

check: $(VENV)/.site ## look for what is wrong in lessons and quizzes
	$(BIN)/tuntas check

test: $(VENV)/.dev ## install what tests need and run everything
	$(PYTHON) tests/tools.py
	npm ci --prefix $(BROWSER) --no-audit --no-fund --ignore-scripts --loglevel=error
	$(BIN)/python -m pytest -n 2 --dist loadfile --cov -m "not slow and not browser"
	$(BIN)/python -m pytest -n 2 --dist loadfile --no-loadscope-reorder -m "slow or browser"

golden: $(VENV)/.dev ## write golden files anew; review the difference
	$(BIN)/python -m pytest -n 2 --update-golden tests/test_questions.py

lint: $(VENV)/.dev ## ruff, mypy, tsc
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(PYTHON) tests/tools.py --node
	npm ci --prefix $(BROWSER) --no-audit --no-fund --ignore-scripts --loglevel=error
	npm run --prefix $(BROWSER) --silent check

bundle: ## build the scripts and styles in generator/browser/dist
	npm ci --prefix $(BROWSER) --no-audit --no-fund --ignore-scripts --loglevel=error
	npm run --prefix $(BROWSER) --silent build

pictures: $(VENV)/.dev ## take the pictures in docs/pictures/ anew; look at them
	$(PYTHON) tests/tools.py
	$(BIN)/python docs/pictures.py

walk: $(VENV)/.dev site ## use every page of the site on a phone, by finger; pictures go to .cache/walk/
	$(PYTHON) tests/tools.py
	$(BIN)/python tests/walk.py

docs: $(VENV)/.dev ## write the reference pages and the editors' schemas anew from the code
	$(BIN)/python docs/reference.py
	$(BIN)/tuntas schema --lang id

bench: $(VENV)/.dev ## measure; needs time and a quiet machine
	$(BIN)/python bench/quick.py

clean: ## remove what was built
	rm -rf site .cache $(VENV)

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV) || (echo "Python's venv module is missing; on Debian: apt-get install python3-venv" && exit 1)

$(VENV)/.site: $(VENV)/bin/python pyproject.toml $(LOCK)
	$(INSTALL) --require-hashes --only-binary :all: -r $(LOCK)
	$(INSTALL) --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/.dev: $(VENV)/.site constraints-dev.txt
	$(INSTALL) --require-hashes -r constraints-dev.txt
	@touch $@

# `make help` lists the targets. Everything that is missing is installed first; the second time is quick.
SHELL := /bin/bash
.DEFAULT_GOAL := help
QGIS_PYTHON ?= /usr/bin/python3
PLAIN_PYTHON ?= python3
ENGINE := .venv/bin/python
TRAINING := .venv-training/bin/python
# After an upgrade of the system's Python an environment is there, but without its packages: so the mark names the version.
READY := .ready-$(shell $(QGIS_PYTHON) -c "import sys; print('%d.%d' % sys.version_info[:2])" 2>/dev/null)
PIP := -m pip install --quiet --disable-pip-version-check
SYSTEM_PACKAGES := qgis python3-qgis qgis-providers python3-gdal gdal-bin python3-venv xvfb xauth x11-utils xdotool imagemagick gcc libc6-dev
TRANSLATION_PACKAGES := qttools5-dev-tools
# For whatever imports onnxruntime without the plugin, which sets it itself: see docs/security.md.
export ORT_DISABLE_TELEMETRY := 1
OFFSCREEN := QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 GDAL_PAM_ENABLED=NO
REAL_DATA ?= ../shared/data
RUN ?= build/runs/default
RECIPE ?= models/recipe.yaml
VERSIONS ?= machine trixie trixie-backports
ROOTS ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/sar-landslide-qgis
N ?= 10000
WORKERS ?= 2
ZIP := build/sar_landslide_plugin.zip
OFFLINE_ZIP = build/sar_landslide_plugin_$(PLATFORM).zip
PLATFORM ?=
PYTHON ?=
WHEEL ?=

.PHONY: help setup setup-system setup-training demo test test-unit test-qgis test-gui test-training test-faults test-long test-endurance test-qt6 test-versions coverage mutation benchmark fuzz fuzz-guided models lint format translations help-images package package-offline scan pins install uninstall clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  make %-15s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: .venv/$(READY) ## QGIS, GDAL and the engine's environment

setup-training: .venv-training/$(READY) ## the environment of training/

# Asked each time, because it is quick and the machine may change under us.
setup-system:
	@if ! { $(QGIS_PYTHON) -c "import qgis.core, osgeo.gdal_array, venv, ensurepip" && command -v qgis Xvfb xdotool import; } >/dev/null 2>&1; then \
	  if ! command -v apt-get >/dev/null; then \
	    echo "Please install with your system's packages: QGIS >= 3.22 with its Python modules, GDAL for Python, venv, Xvfb, xdotool, ImageMagick." >&2; exit 1; fi; \
	  if [ "$$(id -u)" = 0 ]; then run=; elif sudo -n true 2>/dev/null; then run=sudo; else \
	    echo "Please run: sudo apt-get install --no-install-recommends $(SYSTEM_PACKAGES)" >&2; exit 1; fi; \
	  echo "Installing QGIS and GDAL (about two minutes) ..."; \
	  $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(SYSTEM_PACKAGES) >/dev/null; fi

.venv/$(READY): sar_landslide_plugin/requirements.txt tests/requirements.txt | setup-system
	$(QGIS_PYTHON) -m venv --system-site-packages .venv
	$(ENGINE) $(PIP) --no-deps -r sar_landslide_plugin/requirements.txt -r tests/requirements.txt
	@touch $@

.venv-training/$(READY): training/requirements.lock | setup-system
	$(QGIS_PYTHON) -m venv .venv-training
	$(TRAINING) $(PIP) --no-deps -r training/requirements.lock
	@touch $@

.venv-scan/$(READY): resources/scan-requirements.txt | setup-system
	$(QGIS_PYTHON) -m venv .venv-scan
	.venv-scan/bin/python $(PIP) --no-deps -r resources/scan-requirements.txt
	@touch $@

demo: setup-system .venv/$(READY) ## detect landslides in the demo scene through QGIS Processing; map picture in build/demo
	$(OFFSCREEN) $(ENGINE) resources/demo/run.py --output build/demo

test: lint scan test-unit test-faults test-qt6 test-qgis test-gui test-training ## all tests but the longest (some 14 minutes on two cores; WORKERS=N tests at the same time)

test-unit: setup-system .venv/$(READY) ## the engine, without QGIS
	$(ENGINE) -m pytest -p no:pytest_qgis -n $(WORKERS) tests/unit tests/numeric

test-faults: setup-system .venv/$(READY) ## whatever may go wrong in a run, caused for real, and resuming (about three minutes)
	$(ENGINE) -m pytest -p no:pytest_qgis -m "not long" -n $(WORKERS) tests/faults

test-long: setup-system .venv/$(READY) .venv-training/$(READY) ## what `make test` leaves out to stay short (two minutes)
	$(ENGINE) -m pytest -p no:pytest_qgis -m long -n $(WORKERS) tests/faults
	OMP_NUM_THREADS=1 $(TRAINING) -m pytest -m long -n $(WORKERS) --confcutdir tests/training tests/training

test-endurance: setup-system .venv/$(READY) ## 1,000 runs in a row, and every single write of a run failing (about half an hour)
	SAR_LANDSLIDE_RUNS=1000 SAR_LANDSLIDE_ALL_FAULTS=1 $(ENGINE) -m pytest -s -p no:pytest_qgis tests/faults/test_endurance.py tests/faults/test_faults.py -k "grow or every_change"

coverage: setup-system .venv/$(READY) ## branches of core/ that the tests without QGIS reach; fails below 95 %
	@mkdir -p build/coverage
	$(ENGINE) -m coverage run -m pytest -q -p no:pytest_qgis tests/unit tests/numeric
	$(ENGINE) -m coverage report
	$(ENGINE) -m coverage json -q -o build/coverage/report.json
	$(ENGINE) -c "import json, sys; share = json.load(open('build/coverage/report.json'))['totals']['percent_branches_covered']; print(f'{share:.1f} % of branches'); sys.exit(share < 95)"

# mutmut brings a terminal interface with many parts of its own, so it stays out of .venv.
.venv-mutation/$(READY): sar_landslide_plugin/requirements.txt tests/requirements.txt tests/requirements-mutation.txt | setup-system
	$(QGIS_PYTHON) -m venv --system-site-packages .venv-mutation
	.venv-mutation/bin/python $(PIP) --no-deps -r sar_landslide_plugin/requirements.txt -r tests/requirements.txt -r tests/requirements-mutation.txt
	@touch $@

MUTANTS := "*core.area.*" "*core.chip_*" "*core.zones*" "*Interval*"
mutation: .venv-mutation/$(READY) ## change the code of areas, sums, ranks and intervals in every small way and see whether a test notices (20 minutes)
	rm -rf build/mutation && mkdir -p build/mutation && cp -r sar_landslide_plugin tests pyproject.toml metadata.txt build/mutation/
	cd build/mutation && ../../.venv-mutation/bin/python -m mutmut run $(MUTANTS)
	cd build/mutation && ../../.venv-mutation/bin/python -m mutmut results

test-qgis: setup-system .venv/$(READY) ## algorithm, layers and dock in PyQGIS
	$(OFFSCREEN) $(ENGINE) -m pytest -n $(WORKERS) tests/qgis

# The first measures how long the interface stands still: no other desktop may run beside it.
test-gui: setup-system .venv/$(READY) ## the real desktop under a virtual screen; screenshots in build/screenshots
	$(ENGINE) -m pytest -p no:pytest_qgis tests/gui/test_desktop.py
	$(ENGINE) -m pytest -p no:pytest_qgis -n $(WORKERS) tests/gui --ignore tests/gui/test_desktop.py

test-training: setup-system .venv-training/$(READY) ## both training stages, on a scale of seconds
	OMP_NUM_THREADS=1 $(TRAINING) -m pytest -m "not long" -n $(WORKERS) --confcutdir tests/training tests/training

build/qt6/$(READY): tests/versions/requirements.txt | .venv/$(READY)
	rm -rf build/qt6
	$(ENGINE) $(PIP) --no-deps --target build/qt6/interfaces -r tests/versions/requirements.txt
	@touch $@

test-qt6: build/qt6/$(READY) ## every name of Qt and QGIS, looked up in PyQt6's interface files
	$(ENGINE) tests/versions/qt6_names.py build/qt6

test-versions: setup-system .venv/$(READY) ## the PyQGIS and desktop tests in QGIS 3.22, 3.40 and 3.44 (needs root; 2.5 GB each)
	PACKAGES="$(SYSTEM_PACKAGES) $(TRANSLATION_PACKAGES)" $(ENGINE) tests/versions/run.py --roots "$(ROOTS)" $(VERSIONS)

benchmark: setup-system .venv/$(READY) .venv-training/$(READY) ## time the engine beside its limits and other ways; table and figure in build/benchmark
	$(TRAINING) tests/benchmarks/export_paper.py build/benchmark/paper
	$(ENGINE) -m tests.benchmarks.run --folder build/benchmark --paper build/benchmark/paper $(BENCHMARK)

fuzz: setup-system .venv/$(READY) ## N (10,000) damaged, hostile and absurd inputs; FUZZ="--first SEED --count 1" runs one again
	$(ENGINE) -m tests.fuzz.run --count $(N) --processes 2 $(FUZZ)

fuzz-guided: setup-system .venv/$(READY) build/fuzz/.venv/$(READY) ## coverage-guided fuzzing, a minute for each reader of files
	for target in onnx card vrt scene; do \
	  build/fuzz/.venv/bin/python -m tests.fuzz.guided $$target build/fuzz/$$target -seed=1 -max_len=8192 -max_total_time=60 \
	    -artifact_prefix=build/fuzz/ || exit 1; done

build/fuzz/.venv/$(READY): tests/fuzz/requirements.txt sar_landslide_plugin/requirements.txt | setup-system
	$(QGIS_PYTHON) -m venv --system-site-packages build/fuzz/.venv
	build/fuzz/.venv/bin/python $(PIP) --no-deps -r tests/fuzz/requirements.txt -r sar_landslide_plugin/requirements.txt -r tests/requirements.txt
	@touch $@

models: setup-system .venv-training/$(READY) ## make the shipped models again (some two and a half hours on two cores with bfloat16; docs/training.md tells of others), or others with RECIPE=...
	$(TRAINING) -m training reproduce --config $(RECIPE) --run $(RUN) --models models $(if $(wildcard $(REAL_DATA)),--real-data $(REAL_DATA))

lint: setup-system .venv/$(READY) ## style and types
	.venv/bin/ruff check .
	.venv/bin/mypy sar_landslide_plugin/core

format: setup-system .venv/$(READY) ## mend what ruff can mend
	.venv/bin/ruff check --fix .

translations: setup-system ## bring the translations in step with the sources and compile them
	@if ! command -v lrelease >/dev/null; then \
	  if [ "$$(id -u)" = 0 ]; then run=; elif sudo -n true 2>/dev/null; then run=sudo; else \
	    echo "Please run: sudo apt-get install --no-install-recommends $(TRANSLATION_PACKAGES)" >&2; exit 1; fi; \
	  $$run apt-get update -qq && $$run env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $(TRANSLATION_PACKAGES) >/dev/null; fi
	$(QGIS_PYTHON) resources/translations.py

help-images: test-gui ## take the pictures of the help and the README anew
	$(QGIS_PYTHON) resources/help/make_images.py

package: ## the installable zip in build/
	$(PLAIN_PYTHON) resources/package.py $(ZIP)

package-offline: ## a zip with onnxruntime inside: PLATFORM=linux_x86_64|linux_aarch64|win_amd64|macosx_arm64|macosx_x86_64 [PYTHON="3.12 ..."] [WHEEL=FILE]
	@if [ -z "$(PLATFORM)" ]; then echo "Say for which system, such as: make package-offline PLATFORM=win_amd64" >&2; exit 2; fi
	$(PLAIN_PYTHON) resources/package.py $(OFFLINE_ZIP) --platform $(PLATFORM) --python $(PYTHON) --wheel $(WHEEL)

scan: package .venv-scan/$(READY) ## what the plugin site checks on upload: structure, Bandit, detect-secrets, flake8
	.venv-scan/bin/python resources/scan.py $(ZIP)

pins: ## refresh the list of onnxruntime wheels from the package index
	$(PLAIN_PYTHON) resources/pins.py

install: setup-system .venv/$(READY) ## link the plugin and its runtime into the QGIS profile
	$(ENGINE) resources/install.py

uninstall: ## remove these links
	$(PLAIN_PYTHON) resources/install.py --remove

clean: ## remove what make has built (the environments stay)
	rm -rf build .pytest_cache .ruff_cache .mypy_cache .hypothesis

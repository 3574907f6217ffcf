# Builds, runs and checks Warroom. `make` lists what there is.
# Every target first has tools/setup.sh install what the system lacks, which costs nothing when it is all there.

.DEFAULT_GOAL := help
.PHONY: help run build test explore look bench lint setup clean

# Go as its own archive and as Debian's and Ubuntu's versioned packages install it. A Go that somebody put in PATH
# comes before these, the distribution's /usr/bin/go after them, since it may be old.
space := $(subst ,, )
go_places := $(subst $(space),:,/usr/local/go/bin $(foreach minor,30 29 28 27 26 25 24 23 22 21,/usr/lib/go-1.$(minor)/bin))
chosen_go := $(filter-out /usr/bin/go /bin/go,$(shell command -v go))
export PATH := $(if $(chosen_go),$(PATH):$(go_places),$(go_places):$(PATH))

# Distributions switch off that an older Go fetches the one that go.mod names; a Go that is new enough fetches nothing.
export GOTOOLCHAIN ?= auto

# Tests find neither the user's desktop bus nor their compositor, and open windows on a display of their own.
test_env := DBUS_SESSION_BUS_ADDRESS=disabled: FYNE_PLATFORM=x11

# One commit has one answer: laws draw the same stories in every run of `make test`, and other ones in `make explore`.
seed ?= 14
checks ?= 1000

help: ## list the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile | expand -t 14

run: build ## build and open the window; arguments: make run ARGS="--db FILE"
	@[ -n "$(DISPLAY)$(WAYLAND_DISPLAY)" ] || tools/setup.sh display
	@tools/run.sh $(ARGS)

build: ## build build/warroom
	@tools/setup.sh build
	go build -o build/ ./cmd/warroom

test: ## gofmt, go vet and every test
	@tools/setup.sh build display test
	@unformatted=$$("$$(go env GOROOT)/bin/gofmt" -l .) && [ -z "$$unformatted" ] || \
		{ echo "Not formatted, run gofmt -w on: $$unformatted"; exit 1; }
	go vet ./...
	$(test_env) RAPID_SEED=$(seed) tools/display.sh go test ./...

explore: ## the laws on stories nobody has seen, ten times as many; make explore checks=20000 for a night
	@tools/setup.sh build display test
	$(test_env) RAPID_CHECKS=$(checks) tools/display.sh go test -count=1 -timeout 0 ./model/... ./resources/... ./storage/...

look: ## every screen as a picture, both themes, 1366x768 and 1920x1080, into build/look
	@tools/setup.sh build
	WARROOM_LOOK="$(CURDIR)/build/look" go test ./ui/look -run TestLook -count=1

bench: ## start, memory, idle CPU, append, fold, tick and a log of 100,000 entries
	@tools/setup.sh build display test
	$(test_env) tools/display.sh go test ./cmd/warroom/bench -run TestBench -count=1 -v -args -warroom.bench
	go test ./storage -run none -bench Append -benchtime 2s
	go test ./model -run none -bench Fold
	go test ./model/deputy -run none -bench Tick
	go test ./ui -run none -bench Long -benchtime 20x

lint: ## golangci-lint, where it is installed
	@command -v golangci-lint >/dev/null || { echo "golangci-lint is not installed: https://golangci-lint.run/docs/welcome/install/"; exit 1; }
	golangci-lint run ./...

setup: ## only install what building, running and testing need
	@tools/setup.sh build display test

clean: ## remove what was built
	rm -rf build

# Everything a person or CI runs. `make help` lists it. `make demo` and `make test` set up all they need.
SHELL := /bin/bash
.DEFAULT_GOAL := help

DEMO_PORT ?= 8080
DEMO_RPC_PORT ?= 8545
DEMO_DATA ?= .data/demo
BENCH ?=

BIN := .bin
SLUICE := $(BIN)/sluice
DEMO := $(BIN)/sluice-demo
export PATH := $(CURDIR)/contracts/tools/bin:$(CURDIR)/contracts/node_modules/.bin:$(PATH)
export GOFLAGS ?= -buildvcs=false

# Versions come from the lock file. Not `npm ci`: it refuses a lock that lacks the optional binaries of other platforms,
# which a registry mirror need not carry.
NPM_INSTALL := npm install --no-save --no-audit --no-fund --loglevel=error
SOLIDITY := $(shell find contracts/src -name '*.sol' 2>/dev/null) contracts/foundry.toml contracts/package-lock.json
PAGES := $(shell find dashboard/src dashboard/public clients/typescript/src -type f 2>/dev/null) $(wildcard dashboard/*.html dashboard/*.ts dashboard/*.json)
GO := $(shell find . -name '*.go' -not -path '*/node_modules/*' 2>/dev/null) go.mod go.sum $(wildcard migrations/*.sql)

# What the machine must bring is said in one line, before something else fails for the want of it.
ifneq ($(filter-out help clean,$(MAKECMDGOALS)),)
MISSING := $(strip $(foreach tool,go node npm,$(if $(shell command -v $(tool)),,$(tool))))
ifneq ($(MISSING),)
$(error not on the PATH: $(MISSING). Needed are Go 1.26, Node 20 or later, and npm)
else ifneq ($(shell node -p 'parseInt(process.versions.node) >= 20'),true)
$(error Node is older than 20: $(shell node --version))
endif
endif

.PHONY: help demo test test-fast test-short test-contracts test-go test-tools test-dashboard build contracts bindings dashboard lint lint-code lint-contracts setup bench e2e pictures gallery image release clean deps postgres coverage prove notice long long-contracts long-indexer long-keeper long-deploy long-api long-dashboard mutants soak keeper-race

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## /{printf "  %-16s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: build postgres ## the whole stack on a local chain with twelve weeks of history
	@exec $(DEMO) --data $(DEMO_DATA) --listen 127.0.0.1:$(DEMO_PORT) --rpc-listen 127.0.0.1:$(DEMO_RPC_PORT) $(DEMO_ARGS)

# The Solidity compiler computes on one core for minutes, and two small suites have their run beside it. The others need both cores.
test: deps ## every test: forge, tools, dashboard units, Go, browser runs
	@$(MAKE) --no-print-directory --output-sync=target -j2 test-contracts test-tools test-dashboard
	@$(MAKE) --no-print-directory test-go
	@$(MAKE) --no-print-directory e2e
	@echo "make test: all suites passed"

test-fast: dashboard/dist/index.html ## under a minute: Go tests that need no chain and no Postgres, dashboard units
	@$(MAKE) --no-print-directory --output-sync=target -j2 test-short test-dashboard

test-short:
	go test -short -vet=off ./...

test-contracts: contracts ## contract tests (forge)
	cd contracts && forge test

coverage: contracts ## what the contract tests reach of src, line by line and branch by branch, against its bounds
	node contracts/tools/coverage.js

prove: contracts ## proofs of the contracts' arithmetic (z3, cvc5)
	.ci/packages
	node contracts/tools/prove.js

long: long-contracts long-indexer long-keeper long-deploy long-api long-dashboard ## every matrix whole (hours): the six targets that follow

long-contracts: contracts coverage ## every fuzz test 2,048 times, invariants 64 x 128 acts (SEED=n repeats one), and what the tests reach
	contracts/tools/long.sh $(SEED)

long-indexer: deps postgres ## the indexer's tests with every case, killed before every statement
	go test ./indexer -count=1 -timeout 180m -args -indexer.long -kill.every=1

long-keeper: deps postgres ## the keeper's tests: a crash at every step of the journal, each failure of each method, 200 weeks with faults
	go test ./keeper -count=1 -timeout 120m -args -keeper.weeks=200 -keeper.long

long-deploy: deps postgres ## a deployment killed at every step, and docs/operate.md followed on a chain for each profile
	go test ./deployment -count=1 -args -deployment.long
	go test ./cmd/sluice -run TestOperate -count=1 -timeout 30m -args -sluice.every-chain

long-api: deps postgres ## every route of the API for 40,000 requests drawn from its OpenAPI document; replicas, poolers and a proxy
	go test ./api -run TestEveryRoute -count=1 -timeout 60m -args -api.fuzz=40000 -api.seed=0
	.ci/packages replicas
	go test ./api -run 'TestReplicas$$' -count=1 -timeout 10m -v -args -api.replicas

long-dashboard: build postgres ## what breaks in the browser: every fault at every moment of a deposit, cancel, claim and withdrawal
	SLUICE_E2E_FAILURES=all dashboard/e2e/run.sh $(CURDIR)/$(DEMO)

mutants: contracts ## deliberate faults in the contracts: do the tests catch each? (WORD=some of them)
	node contracts/tools/mutants.js '$(WORD)'

# Four packages at a time: most of their tests wait for blocks, processes and polls. Those that take minutes are begun first, so that
# they don't run alone at the end. `make lint` has the vet.
test-go: deps postgres dashboard/dist/index.html mcp/inspector/node_modules/.package-lock.json ## Go tests against the in-process chain and a real Postgres
	GOGC=200 go test -p 4 -vet=off -timeout 40m ./indexer ./keeper ./cmd/... ./store ./api ./notify ./devnet ./...

test-tools: deps ## tests of the project's own tools, and of the Helm chart by Helm's own code
	cd tools && go test ./...
	cd tools/helm && go test ./...

test-dashboard: dashboard/node_modules/.package-lock.json ## dashboard unit tests
	cd dashboard && npm test

e2e: contracts build postgres ## browser tests, in two lanes: verify, deposit, a leader's forms, proposals, without the server, and when nobody settles
	dashboard/e2e/run.sh $(CURDIR)/$(DEMO)

pictures: build postgres ## the pictures of docs/images anew, from a demo of their own
	SLUICE_E2E_ONLY=pictures dashboard/e2e/run.sh $(CURDIR)/$(DEMO)

gallery: build postgres ## a picture of every page in every state of its data, four widths, dark and light, in .cache/gallery
	SLUICE_E2E_ONLY=gallery dashboard/e2e/run.sh $(CURDIR)/$(DEMO)

build: $(SLUICE) $(DEMO) ## both binaries, dashboard inside: .bin/sluice (production) and .bin/sluice-demo

$(SLUICE): $(GO) dashboard/dist/index.html
	@mkdir -p $(BIN)
	go build -o $@ ./cmd/sluice

$(DEMO): $(GO) dashboard/dist/index.html | deps
	@mkdir -p $(BIN)
	go build -o $@ ./cmd/sluice-demo

contracts: contracts/out/.built contracts/out/.standard-json ## compile the contracts, and write what explorers verify

contracts/out/.built: $(SOLIDITY) contracts/node_modules/.package-lock.json
	cd contracts && forge build
	@touch $@

# Compiled a second time from the artifact's metadata alone: the same code, or it fails.
contracts/out/.standard-json: contracts/out/.built contracts/tools/standard-json
	cd contracts && node tools/standard-json
	@touch $@

notice: deps ## write NOTICE: the licence of everything in the binaries
	go run -C tools ./notice

bindings: contracts ## regenerate Go bindings and the dashboard's ABIs from the compiled contracts
	bindings/generate.sh
	cd dashboard && npm run --silent abi

dashboard: dashboard/dist/index.html ## build the pages

dashboard/dist/index.html: $(PAGES) dashboard/node_modules/.package-lock.json
	cd dashboard && npm run --silent build

contracts/node_modules/.package-lock.json: contracts/package-lock.json
	cd contracts && $(NPM_INSTALL)
	@touch $@

mcp/inspector/node_modules/.package-lock.json: mcp/inspector/package-lock.json
	cd mcp/inspector && $(NPM_INSTALL) --ignore-scripts
	@touch $@

dashboard/node_modules/.package-lock.json: dashboard/package-lock.json
	cd dashboard && $(NPM_INSTALL)
	@touch $@

# What the demo's binary embeds beside the pages: Uniswap's compiled contracts, for the local chain only.
deps: contracts/node_modules/.package-lock.json
	@devnet/artifacts.sh

# All that is installed from registries, and the pages, which binaries and tests embed.
setup: deps postgres dashboard/dist/index.html mcp/inspector/node_modules/.package-lock.json

# A Postgres server: DATABASE_URL, the system's, or the pinned one from npm.
postgres:
	@devnet/postgres-npm/ensure.sh

lint: lint-code lint-contracts ## format, vet, static analysis, stale generated code: the two targets that follow

lint-code: deps dashboard/dist/index.html ## its checks that need no compiled contracts
	.ci/lint code

lint-contracts: contracts deps dashboard/node_modules/.package-lock.json ## its checks of the contracts and of generated code
	.ci/lint contracts

soak: deps postgres ## the keeper for 200 weeks, with faults (minutes)
	go test ./keeper -run '^TestSoak$$' -count=1 -timeout 60m -v -args -keeper.weeks=200

keeper-race: deps postgres ## the keeper's tests under the race detector (minutes)
	CGO_ENABLED=1 go test -race ./keeper -count=1 -timeout 60m -args -keeper.weeks=5
	CGO_ENABLED=1 go test -race ./keys ./internal/... -count=1

bench: build postgres ## one JSON object per line; BENCH=prefix for some
	@bench/run.sh '$(BENCH)'

image: contracts dashboard/dist/index.html ## the container image, built without a daemon and tried (buildah; VERSION=v1.2.3)
	deploy/image.sh $(or $(VERSION),dev)

release: contracts deps dashboard/dist/index.html ## everything of a release in dist/release (VERSION=v1.2.3; PLATFORMS="linux/amd64" for some)
	deploy/release.sh '$(VERSION)'

clean: ## remove what was built
	rm -rf $(BIN) .cache dist contracts/out contracts/cache dashboard/dist/* devnet/artifacts/*.json

# Short names for people. What they do stands in .ci/run.
.PHONY: help generate verify lint test race fuzz web smoke serve ci

help:
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' Makefile

generate: ## make all generated files anew
	go generate ./...
	go mod tidy

verify: ## fail if generate would change anything
	.ci/run verify

lint: ## all linters, and gofmt
	.ci/run lint

test: ## all tests, on both databases
	.ci/run test

race: ## the tests of what happens at the same time, with the race detector
	.ci/run race

fuzz: ## each fuzz target for a few seconds (FUZZ_TIME=1m for longer)
	.ci/run fuzz

web: ## build and try the web app
	.ci/run web

smoke: ## start the program with the demonstration and ask it something
	.ci/run smoke

serve: ## the program with the demonstration
	go run ./cmd/lantoa serve --demo

ci: ## everything
	.ci/run

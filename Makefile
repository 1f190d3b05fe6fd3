# Every command that a person or CI runs. What is longer than a line lies in backend/local/bin.
.DEFAULT_GOAL := help
.PHONY: help run dev build test format openapi contract-check sample bench e2e soak clean-data clean

help: ## list the commands
	@grep -E '^[a-z0-9-]+:.*## ' $(firstword $(MAKEFILE_LIST)) | sort | sed 's/:.*## /	/' | while IFS='	' read -r name text; do printf '  make %-15s %s\n' "$$name" "$$text"; done

run: ## build what is stale and start everything on this machine
	@backend/local/bin/build.sh && exec backend/local/bin/launch.sh run

dev: ## the same from the sources: an edit is seen at once, in the API and on the page
	@exec backend/local/bin/dev.sh

build: ## build what is stale
	@exec backend/local/bin/build.sh

test: ## everything that CI checks
	@exec backend/local/bin/test.sh

format: ## format the sources
	@exec backend/local/bin/format.sh

openapi: ## write the contract and the page's client anew
	@exec backend/local/bin/contract.sh write

contract-check: ## fail when the contract or the client is not what the sources say
	@exec backend/local/bin/contract.sh check

sample: ## enlarge the sample region: SIZE=100000 is how many people there shall be
	@backend/local/bin/build.sh launcher && exec backend/local/bin/launch.sh sample "$(or $(SIZE),2000)"

bench: ## measure the API against its bare statements, over SIZE=1000000 people and a tenth; keeps both databases
	@backend/local/bin/build.sh && exec backend/local/bin/launch.sh bench "$(or $(SIZE),1000000)"

e2e: ## the journeys in a browser, over a system started for them
	@exec backend/local/bin/e2e.sh

soak: ## what takes too long for every change: parts killed at random, and started again
	@exec backend/local/bin/soak.sh

clean-data: ## remove what `make run` keeps: accounts, records, keys
	@exec backend/local/bin/clean-data.sh

clean: ## remove what has been built
	@rm -rf target backend/target backend/*/target frontend/dist frontend/node_modules

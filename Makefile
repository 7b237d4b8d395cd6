SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The JDK and Maven are looked for only when a verb needs them: `make help` works on a bare machine.
JDK    = $(or $(shell .build/jdk),$(error no JDK 25))
MAVEN  = $(or $(shell JAVA_HOME="$(JDK)" .build/maven),$(error no Maven))
MVN    = JAVA_HOME="$(JDK)" "$(MAVEN)" -B -ntp
JAVA   = "$(JDK)/bin/java" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow

LOCAL   := functions/local/target
SOURCES := $(shell find pom.xml .mvn functions -type f \( -path '*/src/main/*' -o -name pom.xml -o -path '.mvn/*' \) -not -path '*/target/*' 2>/dev/null)
STAMP   := $(LOCAL)/packaged
LAW     := $(LOCAL)/law-tools

CONTRACTS := $(filter-out openapi/problems.yaml,$(wildcard openapi/*.yaml))
DOORS     := functions/lambdas/report-intake,functions/lambdas/report-follow-up,functions/lambdas/case-desk,functions/lambdas/reward-payment,functions/lambdas/claim-validation

comma   := ,
space   := $(subst ,, )
# all that have an executable; NATIVE=1 means them all
CAN_BE_NATIVE := report-intake report-follow-up case-desk desk-pages case-events reward-calculation identity-vault reward-payment claim-validation claim-recording claim-screening credit-scoring event-relay blacklist-publication schema-migration
NATIVES  = $(or $(filter-out 1,$(subst $(comma), ,$(NATIVE))),$(CAN_BE_NATIVE))

RUN = $(if $(ONCE),--once) $(if $(EMPTY),--empty,--play) $(if $(FRESH),--fresh) $(if $(LOGS),--logs) \
      $(if $(PORT),--port $(PORT)) $(if $(NATIVE),--native $(subst $(space),$(comma),$(NATIVES)))

.PHONY: help
help: ## print every verb with what it does
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

.PHONY: run
run: $(STAMP) ## build, start everything on this machine and play the published cases (ONCE=1 EMPTY=1 FRESH=1 PORT= LOGS=1 NATIVE=1 NATIVE=report-intake,…)
	@exec $(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.Launcher $(RUN)

.PHONY: fire
fire: ## fire a schedule of the running launcher now (SCHEDULE=event-relay-sweep)
	@test -n "$(SCHEDULE)" || { echo "Say which: make fire SCHEDULE=event-relay-sweep. Overview lists them all."; exit 1; }
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.Launcher --fire "$(SCHEDULE)"

.PHONY: audit-check
audit-check: $(STAMP) ## say whether every audit row is as it was written (STATE=.local, or URL= AS= PASSWORD= ARCHIVE= for another database; KEY=fingerprints printed by the bureau, with commas, or a file, DER)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.audit.AuditCheck \
	  $(if $(STATE),--state "$(STATE)") $(if $(URL),--url "$(URL)" --user "$(AS)" --password "$(PASSWORD)") \
	  $(if $(ARCHIVE),--archive "$(ARCHIVE)") $(if $(KEY),--key "$(KEY)") $(if $(PATIENCE),--patience $(PATIENCE))

.PHONY: replay-decisions
replay-decisions: $(LAW) ## decide every stored penalty, measure, restoration and count of points again from its trace, and say which an older calculator decided; exit 1 if one of today's comes out otherwise, 2 if one cannot be read (STATE=.local, or URL= AS= PASSWORD=)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.cases.ReplayDecisions \
	  $(if $(STATE),--state "$(STATE)") $(if $(URL),--url "$(URL)" --user "$(AS)" --password "$(PASSWORD)")

.PHONY: test
test: ## run every test that needs no packaged function (BENCH=1: those of the measuring module too)
	@$(MVN) test $(if $(BENCH),-Pbench)

.PHONY: verify
verify: python-tools ## all that must hold: format, sizes, layers, contracts, the functions' template, tests, and the packaged functions under faults (TESTED=1 after make test)
	cfn-lint infra/template.yaml
	openapi-spec-validator $(CONTRACTS)
	@.build/contracts/lint $(CONTRACTS)
	@$(MVN) verify -DskipITs=false -Dcyclonedx.skip=false $(if $(TESTED),-DskipUnitTests)
	@touch $(STAMP) $(LAW)
	@.build/sizes
	@$(JAVA) .build/SbomCheck.java functions/lambdas/*/target/function.zip

.PHONY: format
format: ## format all Java sources and poms
	@$(MVN) -q spotless:apply

.PHONY: package
package: $(STAMP) ## build the function zips and the launcher, if anything changed

# What recomputes the law needs the launcher's module alone, without the functions' zips.
$(LAW): $(SOURCES)
	@$(MVN) -q package -pl functions/local -am -Dmaven.test.skip=true
	@touch $@

$(STAMP): $(SOURCES)
	@$(MVN) -q package -Dmaven.test.skip=true
	@touch $@

.PHONY: verify-edition
verify-edition: $(STAMP) ## check a downloaded list: every byte, the signature, the chain (DIR=folder KEY=fingerprint printed by the bureau)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.edition.EditionCheck "$(DIR)" "$(KEY)"

.PHONY: cases
cases: $(LAW) ## recompute every published penalty case; exit 1 if anything is unexplained (FILE= for other cases of the same shape)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.cases.CaseBook "$(FILE)"

.PHONY: claim-cases
claim-cases: $(LAW) ## check every claim, benefit and feedback case by the values that it brings; exit 1 if one comes out otherwise (FILE= of the shape of claim-cases.json)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.claims.ClaimCases "$(FILE)"

.PHONY: knowledge
knowledge: $(LAW) ## write published knowledge points as one signed file and say what of them can be checked (IN=file or folder of .jsonl, OUT=, KEY=PKCS#8 PEM, ANNOTATIONS=)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.claims.MakeKnowledge \
	  "$(IN)" "$(or $(OUT),$(LOCAL)/knowledge/edition.fwk)" "$(KEY)" "$(ANNOTATIONS)"

.PHONY: bench-claims
bench-claims: $(STAMP) ## measure the claim checks with 247,000 points against Drools, and at the door of the packaged function (NATIVE=claim-validation after make native: the executable too; DOOR=1: the door alone)
	@$(MVN) -q package -Pbench -pl functions/bench -am -Dmaven.test.skip=true
	@$(JAVA) -Xmx2g -cp "functions/bench/target/bench-0.1.0.jar:functions/bench/target/lib/*" org.fundwatch.bench.BenchClaims \
	  "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" "$(NATIVE)" "$(DOOR)"

.PHONY: screen
screen: $(LAW) ## screen files of settlements on all cores; stopped and started again it goes on (IN=folder or file, EDITION=national-2|demonstration-1|file.fwk KEY=, OUT=)
	@exec $(JAVA) -Xmx$(or $(HEAP),700m) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.screening.Screen \
	  "$(IN)" "$(or $(OUT),$(LOCAL)/screening)" "$(EDITION)" "$(KEY)"

.PHONY: replay
replay: $(LAW) ## screen the same settlements by two editions and say what the second finds otherwise (IN= BEFORE=demonstration-1 AFTER=national-2 KEY= OUT=)
	@exec $(JAVA) -Xmx$(or $(HEAP),700m) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.screening.Replay \
	  "$(IN)" "$(or $(OUT),$(LOCAL)/screening)" "$(BEFORE)" "$(AFTER)" "$(KEY)"

.PHONY: partition
partition: $(LAW) ## make partitions out of raw exports, CSV or JSON Lines in the settlement interface's fields, in any order (IN=folder or file, OUT=, PARTITIONS=64)
	@exec $(JAVA) -Xmx$(or $(HEAP),700m) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.screening.MakePartitions \
	  "$(IN)" "$(or $(OUT),$(LOCAL)/partitions)" "$(or $(PARTITIONS),64)"

.PHONY: bench-screen
bench-screen: $(LAW) ## make a city's day of settlements, screen it, and say how long that took and whether all that was planted was found (N=132400 EDITION= KEY=)
	@rm -rf $(LOCAL)/bench-screen
	@exec $(JAVA) -Xmx$(or $(HEAP),700m) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.screening.BenchScreen \
	  "$(LOCAL)/bench-screen" "$(or $(N),132400)" "$(EDITION)" "$(KEY)"

.PHONY: bench-law
bench-law: $(LAW) ## measure how many mixed penalty decisions one thread makes in a second
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.cases.LawBench

.PHONY: explain
explain: $(LAW) ## say one decision in words that a citizen can read, and write the same as a page (CASE=PC-009, or a number, an institution/measure or a practitioner/year of the running launcher with TOKEN= GATEWAY=; LANG=zh-CN|en OUT=)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.cases.ExplainCase \
	  "$(CASE)" "$(LANG)" "$(or $(OUT),$(LOCAL)/explain/$(subst /,_,$(CASE)).html)" "$(GATEWAY)" "$(TOKEN)"

.PHONY: mutate-policies
mutate-policies: ## nudge every number of every policy by one unit; a test has to fail each time (MODULES=cases for one capability)
	@MVN='$(MVN)' JAVA='$(JAVA)' MODULES="$(MODULES)" .build/mutate-policies

.PHONY: reward-cases
reward-cases: $(LAW) ## check published rewards and the schemes' own examples against the policies (FILE=, of the shape of reward-cases.json)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.rewards.RewardCases "$(FILE)"

.PHONY: schemes
schemes: $(LAW) ## write one page that compares what all places pay (AMOUNT=100000 LEVEL= KIND=ORDINARY|FRAUD SUBJECT=UNIT|PERSON OUT=)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.rewards.CompareSchemes \
	  "$(or $(OUT),$(LOCAL)/rewards/schemes.html)" "$(AMOUNT)" "$(LEVEL)" "$(KIND)" "$(SUBJECT)"

.PHONY: simulate
simulate: $(LAW) ## recompute past cases under another policy: table, CSV and picture (POLICY=name or YAML file, CASES=CSV, OUT=folder)
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.rewards.Simulate \
	  "$(or $(OUT),$(LOCAL)/rewards)" "$(POLICY)" "$(CASES)"

.PHONY: sizes
sizes: $(STAMP) ## print the size of every function zip; each must be under 50 MB
	@.build/sizes

.PHONY: sbom
sbom: ## write beside every function zip what is in it (CycloneDX), and check that against the zip's jars
	@$(MVN) -q package -Dmaven.test.skip=true -Dcyclonedx.skip=false
	@touch $(STAMP)
	@$(JAVA) .build/SbomCheck.java functions/lambdas/*/target/function.zip

.PHONY: reproduce
reproduce: ## build what is committed twice, in two folders, and hold every function zip to be the same (BUILT=folder built already)
	@JAVA_HOME="$(JDK)" .build/reproduce $(BUILT)

.PHONY: bench-cold
bench-cold: $(STAMP) ## measure each function from the start of its process to its first real answer, its memory, and its warm answers; JVM and, after make native and make native NATIVE=bench-empty, native (RUNS=7 WARM=300 FUNCTIONS=report-intake,… AOT=report-intake)
	@$(MVN) -q package -Pbench -pl functions/bench-empty -Dmaven.test.skip=true
	@exec $(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.bench.BenchCold \
	  $(or $(RUNS),7) $(or $(WARM),300) "$(FUNCTIONS)" "$(or $(AOT),report-intake)"

.PHONY: bench-memory
bench-memory: ## print the most memory that each process of the running launcher has held so far
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.bench.Memory

.PHONY: soak
soak: $(STAMP) ## kill functions and PostgreSQL at random while cases go through the doors, and count what was kept (N=200 SEED=)
	@exec $(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.soak.Soak $(or $(N),200) $(SEED)

.PHONY: fuzz
fuzz: $(STAMP) ## send requests that nobody would send to every operation of the running house, and judge every answer (N=20000 SEED=)
	@exec $(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.fuzz.Fuzz openapi $(or $(N),20000) $(SEED)

.PHONY: browser
browser: $(STAMP) ## walk through the pages of a running house with Chromium and no script, in both languages (needs Node.js and Chromium; OUT=)
	@.build/browser/walk "$(JAVA)" "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" "$(or $(OUT),$(LOCAL)/browser)"

.PHONY: contract
contract: python-tools ## hold the contracts to redocly and spectral (needs Node.js), and the served documents to the contracts
	openapi-spec-validator $(CONTRACTS)
	@.build/contracts/lint $(CONTRACTS)
	@$(MVN) -q test -pl $(DOORS),functions/foundation/platform,functions/local -am -Dtest='*Contract*Test,ProblemTest,MergedTest' -Dsurefire.failIfNoSpecifiedTests=false

.PHONY: merged-contract
merged-contract: $(LAW) ## write openapi/fundwatch.yaml, all contracts in one, from those beside it
	@$(JAVA) -cp "$(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*" org.fundwatch.local.contracts.MergeContracts openapi

.PHONY: contract-diff
contract-diff: ## say what changed in the contracts since this version promised them (openapi/released); exit 1 if a caller with the same role would fail (BEFORE=tag or file)
	@MVN='$(MAVEN) -B -ntp' JAVA_HOME='$(JDK)' .build/differ/diff $(BEFORE)

.PHONY: infra
infra: $(LAW) ## hold the templates to our rules, to cfn-lint, SAM and cfn-guard in both partitions, and to what the launcher makes of them (needs Node.js)
	@LAUNCHER='$(JDK)/bin/java -cp $(LOCAL)/local-0.1.0.jar:$(LOCAL)/lib/*' python3 .build/infra/gate.py

.PHONY: release
release: ## write the parameters of one deployment with its Release, another one wherever code, templates, parameters or secrets are (PARAMETERS= WITH="Packaging=native …" SECRETS= INFRA=infra)
	@python3 .build/infra/release.py "$(or $(INFRA),infra)" "$(or $(PARAMETERS),infra/parameters/city.json)" .build/release/parameters.json "$(SECRETS)" $(WITH)

.PHONY: scale
scale: ## write the tables of infra/SCALE.md from infra/scale.yaml and the templates (needs what make infra needs)
	@python3 .build/infra/scale.py infra

.PHONY: python-tools
python-tools:
	@for tool in cfn-lint moto_server openapi-spec-validator; do command -v $$tool >/dev/null || { \
	  echo "This needs $$tool on the path (cfn-lint 1.51.0, moto 5.2.1 with its server extra and openapi-spec-validator 0.9.0 are known to work)."; exit 1; }; done

.PHONY: native
native: ## build functions as native executables with GRAALVM_HOME and run their integration tests, those that changed since (ALL=1: all; QUICK=1: less optimised, to verify; NATIVE=report-intake,…)
	@test -x "$(GRAALVM_HOME)/bin/native-image" || { echo "make native needs GRAALVM_HOME: a folder with bin/native-image for JDK 25"; exit 1; }
	@MVN='$(MAVEN) -B -ntp' JAVA_HOME='$(JDK)' python3 .build/native.py $(if $(ALL),--all) $(if $(QUICK),--quick) $(NATIVES)

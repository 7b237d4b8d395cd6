package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Tree;

/** One claim from a hospital's question to the record of the answer. */
final class ClaimVisit implements Tale {
    private static final String DOOR = "/v1/claims/check";
    private static final String QUEUE = "claim-checks";

    private final RoadClaim claim;
    private final Scene scene;
    private int dead;
    private Optional<Integer> findings = Optional.empty();
    private Optional<Money> total = Optional.empty();
    private String status = "none";

    ClaimVisit(RoadClaim claim, Scene scene) {
        this.claim = claim;
        this.scene = scene;
    }

    @Override
    public String id() {
        return claim.id();
    }

    @Override
    public String about() {
        return claim.about();
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<>(List.of(
                new Step("check claim", "claim-validation", this::check),
                new Step("record check", "claim-recording", this::awaitRecord)));
        claim.lead().ifPresent(least -> steps.add(new Step("open lead", "case-events", () -> awaitLead(least))));
        return List.copyOf(steps);
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", claim.id());
        json.put("findings", findings.orElse(null));
        json.put("total_fen", total.map(Money::fen).orElse(null));
        json.put("status", status);
        return Map.of("claims", List.of(json));
    }

    private Shown check() {
        dead = scene.control().deadLetters(QUEUE);
        var token = scene.addresses().institution(claim.institution());
        var answer = scene.doors().act("POST", DOOR, token, claim.request()).json();
        var found = answer.children("findings");
        findings = Optional.of(found.size());
        total = Optional.of(answer.fen("totalFen"));
        status = "checked";
        return beside(found, total.get());
    }

    private Shown beside(List<Tree> found, Money sum) {
        var rules = found.stream().map(finding -> finding.text("rule")).toList();
        NotAsExpected.unless(rules.equals(claim.rules()), "found " + rules + ", not " + claim.rules());
        NotAsExpected.unless(sum.equals(claim.total()), "total is " + sum + ", not " + claim.total());
        var published = claim.published() ? sum.toString() : "";
        var verdict = claim.published() ? "equal" : "as expected: no figure published";
        return new Shown(sum.toString(), standing(found.getFirst()), published, verdict + "; " + claim.madeUp());
    }

    /** The rule and the article that it serves. */
    private static String standing(Tree finding) {
        return finding.text("rule") + " " + finding.text("basis").replaceFirst(".* ", "");
    }

    private Shown awaitLead(int least) {
        var lead = scene.desk().lead(claim.institution());
        var count = lead.integer("findings");
        NotAsExpected.unless(count >= least, "the lead has " + count + " findings");
        var bound = lead.bool("example") ? "; the bound is an example" : "";
        var verdict = count + " findings in " + lead.text("month") + bound;
        return new Shown(lead.fen("amountFen").toString(), "", "", verdict);
    }

    private Shown awaitRecord() {
        scene.control().awaitHandled(QUEUE, dead);
        status = "recorded";
        return Shown.asExpected();
    }
}

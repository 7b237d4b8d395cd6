package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A night's screening of made settlements, from their partition to the list of reviewers. */
final class Screening implements Tale {
    private static final String QUEUE = "claim-checks";

    private final Scene scene;
    private final List<Map<String, Object>> told = new ArrayList<>();
    private int dead;

    Screening(Scene scene) {
        this.scene = scene;
    }

    @Override
    public String id() {
        return "NIGHT";
    }

    @Override
    public String about() {
        return "Settlements made from a seed, one patient for each kind of planted fault, screened afterwards as a night would.";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("screen settlements", "claim-screening", this::screen),
                new Step("record findings", "claim-recording", this::awaitRecord),
                new Step("list findings", "case-desk", this::list));
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        return Map.of("screenings", List.copyOf(told));
    }

    private Shown screen() {
        dead = scene.control().deadLetters(QUEUE);
        var work = scene.control().screen().child("work");
        var findings = work.integer("findings");
        var json = new LinkedHashMap<String, Object>();
        json.put("settlements", work.integer("screened"));
        json.put("findings", findings);
        json.put("total_fen", work.sum("total_fen").fen());
        told.add(json);
        NotAsExpected.unless(findings > 0, "nothing was found");
        var verdict = findings + " findings in " + work.integer("screened") + " settlements; all made up";
        return new Shown(work.sum("total_fen").toString(), "", "", verdict);
    }

    private Shown awaitRecord() {
        scene.control().awaitHandled(QUEUE, dead);
        return Shown.asExpected();
    }

    private Shown list() {
        var first = scene.desk().screened().getFirst();
        NotAsExpected.unless(first.text("origin").equals("SCREENING"), "the list holds what was asked at a door");
        return Shown.verdict("the newest: " + first.text("rule") + " of " + first.text("month"));
    }
}

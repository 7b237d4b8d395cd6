package org.fundwatch.local.road;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Tree;

/** An invented case of these days: from its report to a penalty, to a grade, and to the approval that it is listed. */
final class ListedCase implements Tale {
    private final Script script;
    private final Scene scene;
    private final Roll roll;
    private final Journey journey;
    private final List<Map<String, Object>> grades = new ArrayList<>();

    /**
     * What must come of it.
     *
     * @param years for which it stays on the list
     */
    record Script(RoadCase roadCase, ExpectedGrade grade, int years) {
        static Script read(String name, RoadMoment moment) {
            var tree = Json.parse(moment.fill(RoadFiles.read("listed/" + name + ".json")));
            var roadCase = RoadCase.of(tree.child("case"));
            return new Script(
                    roadCase,
                    ExpectedGrade.of(roadCase.institution().code(), tree.child("grade")),
                    tree.integer("years"));
        }
    }

    ListedCase(Script script, Scene scene, Roll roll) {
        this.script = script;
        this.scene = scene;
        this.roll = roll;
        this.journey = new Journey(script.roadCase(), scene.reporting(), scene.desk());
    }

    @Override
    public String id() {
        return script.roadCase().id();
    }

    @Override
    public String about() {
        return script.roadCase().about();
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<>(journey.untilClosed());
        steps.add(new Step("grade institution", "credit-scoring", this::grade));
        steps.add(new Step("approve listing", "case-desk", this::list));
        return List.copyOf(steps);
    }

    private Shown grade() {
        var shown = script.grade().await(scene.desk());
        grades.add(script.grade().json());
        return shown;
    }

    private Shown list() {
        scene.desk().list(journey.caseNumber());
        var listing = scene.desk().listing(journey.caseNumber());
        var institution = script.roadCase().institution();
        roll.add(id(), new Roll.Entry(journey.caseNumber(), listing.text("entryId"), institution));
        return until(listing);
    }

    private Shown until(Tree listing) {
        LocalDate last = script.roadCase().penalty().decidedOn().plusYears(script.years());
        NotAsExpected.unless(listing.date("listedUntil").equals(last), "listed until " + listing.text("listedUntil"));
        var policy = listing.text("policy").replaceFirst(".*/", "");
        return new Shown(script.years() + " years", policy, "", "by another person, until " + last);
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        return Map.of("grades", List.copyOf(grades));
    }
}

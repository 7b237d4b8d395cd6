package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two editions of the list: one with the cases of this run, the next without the one whose penalty fell. */
final class Editions implements Tale {
    private static final String SCHEDULE = "blacklist-publication-daily";
    private static final String FUNCTION = "blacklist-publication";
    private static final List<String> LISTED = List.of("LIST-A", "LIST-B");
    private static final String FALLEN = "LIST-B";

    private final Scene scene;
    private final Roll roll;
    private final RoadMoment moment;
    private final PublishedList published;
    private final List<Map<String, Object>> grades = new ArrayList<>();
    private final List<Map<String, Object>> editions = new ArrayList<>();

    Editions(Scene scene, Roll roll, RoadMoment moment) {
        this.scene = scene;
        this.roll = roll;
        this.moment = moment;
        this.published = new PublishedList(scene.addresses().publicFiles());
    }

    @Override
    public String id() {
        return "EDITIONS";
    }

    @Override
    public String about() {
        return "The list with the two cases above; then, their penalty gone, without the second. The signing key is a demonstration's.";
    }

    @Override
    public List<Step> steps() {
        return List.of(
                new Step("publish edition", FUNCTION, this::publish),
                new Step("verify edition", "the reader", this::verify),
                new Step("revoke penalty", "case-desk", this::revoke),
                new Step("grade again", "credit-scoring", this::gradeAgain),
                new Step("withdraw entry", "case-desk", this::withdraw),
                new Step("publish edition", FUNCTION, this::publishWithout),
                new Step("verify edition", "the reader", this::verify),
                new Step("verify archive", "the reader", this::verifyArchive));
    }

    private Shown publish() {
        var shown = next();
        LISTED.forEach(id -> NotAsExpected.unless(
                published.entries().contains(roll.entry(id).entryId()), id + " is not on the list"));
        return shown;
    }

    private Shown publishWithout() {
        var gone = roll.entry(FALLEN);
        var shown = next();
        NotAsExpected.unless(!published.entries().contains(gone.entryId()), FALLEN + " is still on the list");
        NotAsExpected.unless(published.tombstones().contains(gone.entryId()), FALLEN + " left no tombstone");
        var code = gone.institution().code();
        NotAsExpected.unless(!published.text().contains(code), FALLEN + " is still named");
        return shown;
    }

    private Shown next() {
        var before = published.edition();
        scene.control().fire(SCHEDULE);
        var number = published.edition();
        NotAsExpected.unless(number == before + 1, "edition " + number + " came after " + before);
        editions.add(json(number));
        var entries = published.entries().size();
        var tombstones = published.tombstones().size();
        return Shown.verdict("edition %d: %d entries, %d tombstones".formatted(number, entries, tombstones));
    }

    private Map<String, Object> json(int number) {
        var json = new LinkedHashMap<String, Object>();
        json.put("edition", number);
        json.put("entries", published.entries().size());
        json.put("tombstones", published.tombstones().size());
        json.put("manifest_sha256", published.manifestSha256());
        return json;
    }

    private Shown verify() {
        var said = PublishedList.check(published.folder());
        var checks = said.stream().filter(line -> line.startsWith("ok")).count();
        NotAsExpected.unless(
                said.stream().anyMatch(line -> line.contains("DEMONSTRATION KEY")),
                "the key does not say that it is a demonstration's");
        return Shown.verdict(checks + " checks, all hold; DEMONSTRATION KEY");
    }

    private Shown verifyArchive() {
        var said = PublishedList.check(scene.addresses().archivedFiles());
        return Shown.verdict(said.stream().filter(line -> line.startsWith("ok")).count() + " checks, all hold");
    }

    private Shown revoke() {
        var revoked = scene.desk().revoke(roll.entry(FALLEN).caseNumber(), moment.today());
        NotAsExpected.unless(revoked.text("stage").equals("PENALTY_REVOKED"), "stage is " + revoked.text("stage"));
        return Shown.verdict(FALLEN + " falls on reconsideration");
    }

    private Shown gradeAgain() {
        var institution = roll.entry(FALLEN).institution().code();
        var tree = Json.parse(RoadFiles.read("grades.json")).child("afterRevocation");
        var grade = ExpectedGrade.of(institution, tree);
        var shown = grade.await(scene.desk());
        grades.add(grade.json());
        return shown;
    }

    private Shown withdraw() {
        var withdrawal = scene.desk().listing(roll.entry(FALLEN).caseNumber()).child("withdrawal");
        return Shown.verdict("due " + withdrawal.date("due") + ", three working days");
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        var told = new LinkedHashMap<String, List<Map<String, Object>>>();
        told.put("grades", List.copyOf(grades));
        told.put("editions", List.copyOf(editions));
        return told;
    }
}

package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The grades of the institutions of the published cases. */
final class Grading implements Tale {
    private final List<ExpectedGrade> expected;
    private final Scene scene;
    private final List<Map<String, Object>> grades = new ArrayList<>();

    Grading(List<ExpectedGrade> expected, Scene scene) {
        this.expected = List.copyOf(expected);
        this.scene = scene;
    }

    /** What the file of the road expects. */
    static List<ExpectedGrade> expected() {
        return Json.parse(RoadFiles.read("grades.json")).children("grades").stream()
                .map(tree -> ExpectedGrade.of(tree.text("institution"), tree))
                .toList();
    }

    @Override
    public String id() {
        return "GRADES";
    }

    @Override
    public String about() {
        return "What the penalties above do to the credit of their institutions, under a scheme of our own.";
    }

    @Override
    public List<Step> steps() {
        return expected.stream()
                .map(grade -> new Step("grade " + grade.institution(), "credit-scoring", () -> await(grade)))
                .toList();
    }

    private Shown await(ExpectedGrade grade) {
        var shown = grade.await(scene.desk());
        grades.add(grade.json());
        return shown;
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        return Map.of("grades", List.copyOf(grades));
    }
}

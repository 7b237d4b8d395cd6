package org.fundwatch.bench;

import java.util.List;

/** Facts as the other engine wants them: objects with getters, one class for each kind of point. */
public final class Facts {

    public record Visit(String sex, long age, int level, String type, String insurance, List<String> diagnoses) {
        public boolean names(String text) {
            return diagnoses.stream().anyMatch(name -> name.contains(text));
        }
    }

    public record Line(int no, String code, String day, int qty) {}

    public record Gender(String code, String sex) {}

    public record Age(String code, int lowest, int highest) {}

    public record Level(String code, int lowest) {}

    public record Mode(String code, String type) {}

    public record Insured(String code, String insurance) {}

    public record Indication(String code, String text) {}

    public record Frequency(String code, int most) {}

    public record Pair(String whole, String part) {}

    private Facts() {}
}

package org.fundwatch.bench;

import java.util.Collection;
import java.util.List;

/** Facts as the other engine wants them: a class for each kind of point, with the getters by which it builds its indexes. */
public final class Facts {

    public record Visit(String sex, long age, int level, String type, String insurance, List<String> diagnoses) {
        public String getSex() {
            return sex;
        }

        public long getAge() {
            return age;
        }

        public int getLevel() {
            return level;
        }

        public String getType() {
            return type;
        }

        public String getInsurance() {
            return insurance;
        }

        public boolean namesOneOf(List<String> texts) {
            return anyHolds(diagnoses, texts);
        }
    }

    public record Line(int no, String code, String day, int qty, long price) {
        public int getNo() {
            return no;
        }

        public String getCode() {
            return code;
        }

        public String getDay() {
            return day;
        }

        public int getQty() {
            return qty;
        }
    }

    public record Gender(String code, String sex) {
        public String getCode() {
            return code;
        }

        public String getSex() {
            return sex;
        }
    }

    public record Age(String code, int lowest, int highest) {
        public String getCode() {
            return code;
        }

        public int getLowest() {
            return lowest;
        }

        public int getHighest() {
            return highest;
        }
    }

    public record Level(String code, int lowest) {
        public String getCode() {
            return code;
        }

        public int getLowest() {
            return lowest;
        }
    }

    public record Mode(String code, List<String> types) {
        public String getCode() {
            return code;
        }

        public boolean allows(String type) {
            return types.contains(type);
        }
    }

    public record Insured(String code, String insurance) {
        public String getCode() {
            return code;
        }

        public String getInsurance() {
            return insurance;
        }
    }

    public record Indication(String code, List<String> texts) {
        public String getCode() {
            return code;
        }

        public List<String> getTexts() {
            return texts;
        }
    }

    public record Frequency(String code, int most) {
        public String getCode() {
            return code;
        }

        public int getMost() {
            return most;
        }
    }

    public record Pair(String whole, String part) {
        public String getWhole() {
            return whole;
        }

        public String getPart() {
            return part;
        }
    }

    private static boolean anyHolds(List<String> names, List<String> texts) {
        for (var name : names) {
            for (var text : texts) {
                if (name.contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A line refused whole. */
    public static Told whole(String rule, Line line) {
        return new Told(rule, List.of(line.no()), line.qty() * line.price(), 0);
    }

    /** So much too much of an item on a day, at the price that its lines share. */
    public static Told above(String rule, Line first, Collection<?> lines, int excess) {
        return new Told(rule, lines.stream().map(Integer.class::cast).toList(), excess * first.price(), excess);
    }

    private Facts() {}
}

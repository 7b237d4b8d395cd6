package org.fundwatch.bench;

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

        public boolean names(String text) {
            return diagnoses.stream().anyMatch(name -> name.contains(text));
        }
    }

    public record Line(int no, String code, String day, int qty) {
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

    public record Mode(String code, String type) {
        public String getCode() {
            return code;
        }

        public String getType() {
            return type;
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

    public record Indication(String code, String text) {
        public String getCode() {
            return code;
        }

        public String getText() {
            return text;
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

    private Facts() {}
}

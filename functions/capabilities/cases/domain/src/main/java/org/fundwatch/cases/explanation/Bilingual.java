package org.fundwatch.cases.explanation;

/** The same words in both languages (双语用语). */
record Bilingual(String chinese, String english) {
    String in(Tongue tongue) {
        return switch (tongue) {
            case CHINESE -> chinese;
            case ENGLISH -> english;
        };
    }
}

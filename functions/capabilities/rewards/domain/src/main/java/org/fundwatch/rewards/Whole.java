package org.fundwatch.rewards;

import org.fundwatch.kernel.Tree;

/** The whole case value is paid at the rate of the band that it falls in (按案值的一定比例), with a table for each subject. */
record Whole(Banded unit, Banded person) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return of(facts.subject()).applyTo(facts, terms);
    }

    Banded of(Subject subject) {
        return switch (subject) {
            case UNIT -> unit;
            case PERSON -> person;
        };
    }

    static Whole of(Tree tables) {
        return new Whole(table(tables, "unit"), table(tables, "person"));
    }

    private static Banded table(Tree tables, String subject) {
        return new Banded(Bands.of(tables.children(subject), Share::of));
    }
}

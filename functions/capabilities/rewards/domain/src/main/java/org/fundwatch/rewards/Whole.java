package org.fundwatch.rewards;

import java.math.RoundingMode;
import java.util.List;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** The whole case value is paid at the rate of the band that it falls in (按案值的一定比例), with a table for each subject. */
public record Whole(List<Band> unit, List<Band> person) implements Formula {

    /** The rate of a case value above {@code above}, a sum added to it, and the least that this band pays. */
    public record Band(Money above, Ratio rate, Money plus, Money floor) {

        Money applyTo(Money caseValue, RoundingMode rounding) {
            return caseValue.share(rate, rounding).plus(plus).atLeast(floor);
        }

        static Band of(Tree band) {
            return new Band(band.money("above"), band.ratio("rate"), optional(band, "plus"), optional(band, "floor"));
        }

        private static Money optional(Tree band, String key) {
            return band.has(key) ? band.money(key) : Money.ZERO;
        }
    }

    public Whole {
        unit = List.copyOf(unit);
        person = List.copyOf(person);
        Edges.check(unit.stream().map(Band::above).toList());
        Edges.check(person.stream().map(Band::above).toList());
    }

    @Override
    public Money applyTo(Money caseValue, Subject subject, RoundingMode rounding) {
        var bands =
                switch (subject) {
                    case UNIT -> unit;
                    case PERSON -> person;
                };
        return bands.reversed().stream()
                .filter(band -> caseValue.compareTo(band.above()) > 0)
                .findFirst()
                .map(band -> band.applyTo(caseValue, rounding))
                .orElse(Money.ZERO);
    }

    static Whole of(Tree tables) {
        return new Whole(table(tables, "unit"), table(tables, "person"));
    }

    private static List<Band> table(Tree tables, String subject) {
        return tables.children(subject).stream().map(Band::of).toList();
    }
}

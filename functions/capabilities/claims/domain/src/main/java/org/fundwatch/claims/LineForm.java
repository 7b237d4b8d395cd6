package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of a visit's lines. */
final class LineForm {
    static List<Line> read(Tree visit, Bounds bounds) {
        var numbers = new HashSet<Integer>();
        return Fields.atMost(bounds.lines(), visit.child("lines")).stream()
                .map(line -> line(line, numbers, bounds))
                .toList();
    }

    private static Line line(Tree line, Set<Integer> numbers, Bounds bounds) {
        return new Line(
                number(line, numbers),
                Fields.named(line),
                Spelling.read(line, "category", Category.class),
                days(line, bounds),
                Fields.time(line, "time"),
                Fields.quantity(line, "qty"),
                new Price(
                        Fields.money(line, "unit_price"),
                        Fields.money(line, "amount"),
                        Fields.money(line, "purchase_price")),
                prescribed(line),
                proof(line));
    }

    private static Prescribed prescribed(Tree line) {
        return new Prescribed(
                Fields.optionalText(line, "rx"),
                Fields.filledText(line, "doctor"),
                Fields.optionalText(line, "department"),
                Fields.word(line, "route", Route.class),
                Fields.count(line, "days_supply"),
                Fields.yesOrNo(line, "discharge_medication"));
    }

    private static Proof proof(Tree line) {
        return new Proof(
                Fields.word(line, "class", PayClass.class),
                line.has("actual") ? Optional.of(actual(line.child("actual"))) : Optional.empty(),
                Fields.optionalText(line, "body_part"),
                udi(line),
                Fields.optionalTexts(line, "trace_codes"));
    }

    private static Optional<List<Optional<String>>> udi(Tree line) {
        return line.has("udi") ? Optional.of(pieces(line.child("udi"))) : Optional.empty();
    }

    private static List<Optional<String>> pieces(Tree udi) {
        return udi.itemsOrNulls().stream().map(piece -> piece.map(Tree::text)).toList();
    }

    private static Actual actual(Tree actual) {
        return new Actual(
                Fields.named(actual), Fields.word(actual, "class", PayClass.class), Fields.money(actual, "unit_price"));
    }

    private static int number(Tree line, Set<Integer> numbers) {
        var number = Fields.positive(line.child("no"), 1);
        if (!numbers.add(number)) {
            throw new Misfit(line.pointer() + "/no", "must be unlike the number of any other line");
        }
        return number;
    }

    private static Days days(Tree line, Bounds bounds) {
        var first = line.date("date");
        LocalDate last = Fields.day(line, "until").orElse(first);
        if (last.isAfter(first.plusDays(bounds.days()))) {
            throw new Misfit(line.pointer() + "/until", "must be at most " + bounds.days() + " days after date");
        }
        if (last.isBefore(first)) {
            throw new Misfit(line.pointer() + "/until", "must not be before date");
        }
        return new Days(first, last);
    }

    private LineForm() {}
}

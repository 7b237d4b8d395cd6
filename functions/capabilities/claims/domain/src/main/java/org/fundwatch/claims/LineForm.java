package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of a visit's lines. */
final class LineForm {
    /** A visit of more lines is not read in one request, so that what is found in it fits one message. */
    static final int MOST_LINES = 400;

    static List<Line> read(Tree visit) {
        var numbers = new HashSet<Integer>();
        return Fields.atMost(MOST_LINES, visit.child("lines")).stream()
                .map(line -> line(line, numbers))
                .toList();
    }

    private static Line line(Tree line, Set<Integer> numbers) {
        Unread.ofLine(line);
        var date = line.date("date");
        refuseEarlierEnd(line, date);
        return new Line(
                number(line, numbers),
                Fields.item(line),
                Spelling.read(line, "category", Category.class),
                date,
                Fields.quantity(line, "qty"),
                Fields.money(line, "unit_price"),
                Fields.money(line, "amount"),
                Fields.count(line, "days_supply"));
    }

    private static int number(Tree line, Set<Integer> numbers) {
        var number = Fields.positive(line.child("no"), 1);
        if (!numbers.add(number)) {
            throw new Misfit(line.pointer() + "/no", "must be unlike the number of any other line");
        }
        return number;
    }

    private static void refuseEarlierEnd(Tree line, LocalDate date) {
        if (Fields.day(line, "until").filter(date::isAfter).isPresent()) {
            throw new Misfit(line.pointer() + "/until", "must not be before date");
        }
    }

    private LineForm() {}
}

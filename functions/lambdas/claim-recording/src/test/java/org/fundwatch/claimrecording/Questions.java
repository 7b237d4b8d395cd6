package org.fundwatch.claimrecording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.published.RecordedFinding;
import org.fundwatch.claims.published.RecordedLine;
import org.fundwatch.kernel.Money;

/** What a hospital asks about one visit, again and again. */
record Questions(String visit) {
    private static final Instant FIRST = Instant.parse("2026-03-01T00:00:00Z");
    private static final LocalDate ADMITTED = LocalDate.of(2026, 3, 1);

    static Questions ofAVisit() {
        return new Questions((UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", ""));
    }

    /** A check in which R081 finds all these lines. */
    ClaimCheckRecorded asked(CheckStage stage, int minute, RecordedLine... lines) {
        return asked(stage, minute, "R081", lines);
    }

    ClaimCheckRecorded asked(CheckStage stage, int minute, String rule, RecordedLine... lines) {
        var amount = Stream.of(lines)
                .flatMap(line -> line.charge().stream())
                .flatMap(charge -> charge.amount().stream())
                .reduce(Money.ZERO, Money::plus);
        return of(stage, minute, List.of(lines), found(rule, amount, lines));
    }

    ClaimCheckRecorded of(CheckStage stage, int minute, List<RecordedLine> lines, RecordedFinding... findings) {
        return new ClaimCheckRecorded(
                UUID.randomUUID(),
                Checks.HOSPITAL,
                visit,
                stage,
                "claims/some-edition",
                FIRST.plusSeconds(60L * minute),
                List.of(findings),
                List.of(),
                Stream.of(findings).flatMap(it -> it.amount().stream()).reduce(Money.ZERO, Money::plus),
                Checks.DIGEST,
                "{}",
                lines);
    }

    static RecordedFinding found(String rule, Money amount, RecordedLine... lines) {
        return new RecordedFinding(
                rule,
                AlertLevel.VIOLATION,
                Optional.empty(),
                Stream.of(lines).map(RecordedLine::no).toList(),
                Optional.empty(),
                Optional.of(amount));
    }

    /** An item on a day of the stay, at a yuan a piece. */
    static RecordedLine line(int no, String item, int day, int pieces, String doctor) {
        var on = ADMITTED.plusDays(day);
        var charge = new RecordedLine.Charge(
                Optional.of(item),
                "called " + item,
                on,
                on,
                Integer.toString(pieces),
                Optional.of(Money.yuan("1.00")),
                Optional.of(Money.ofFen(100L * pieces)));
        return new RecordedLine(no, Optional.of(doctor), Optional.of(charge));
    }
}

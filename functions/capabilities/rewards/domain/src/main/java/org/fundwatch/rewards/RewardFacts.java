package org.fundwatch.rewards;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Trace;

/**
 * What a reward (举报奖励) is computed from.
 *
 * @param caseValue 案值: the recoverable fund loss that belongs to the reported matter, in fen
 * @param reportedOn the day on which the report was filed; selects the version of the scheme
 * @param particulars what only some schemes ask about a case
 */
public record RewardFacts(
        CaseNumber caseNumber,
        Place place,
        Subject subject,
        Money caseValue,
        LocalDate reportedOn,
        Particulars particulars) {

    public RewardFacts {
        requireNonNull(caseNumber);
        requireNonNull(place);
        requireNonNull(subject);
        requireNonNull(caseValue);
        requireNonNull(reportedOn);
        requireNonNull(particulars);
    }

    /** The facts that every case has; nothing particular was said. */
    public RewardFacts(CaseNumber caseNumber, Place place, Subject subject, Money caseValue, LocalDate reportedOn) {
        this(caseNumber, place, subject, caseValue, reportedOn, Particulars.NONE);
    }

    public RewardFacts with(Particulars said) {
        return new RewardFacts(caseNumber, place, subject, caseValue, reportedOn, said);
    }

    public RewardFacts worth(Money amount) {
        return new RewardFacts(caseNumber, place, subject, amount, reportedOn, particulars);
    }

    Trace writeTo(Trace trace) {
        var known = trace.fact("caseNumber", caseNumber.value())
                .fact("place", place.code())
                .fact("subject", subject.name())
                .fact("caseValue", caseValue.toString())
                .fact("reportedOn", reportedOn.toString());
        return ParticularsOnTrace.write(particulars, known);
    }

    /** The facts that a stored trace was decided from; {@link IllegalArgumentException} if one is not among them. */
    public static RewardFacts of(Trace trace) {
        var facts = trace.facts();
        return new RewardFacts(
                new CaseNumber(required(facts, "caseNumber")),
                Places.known(required(facts, "place")).orElseThrow(() -> new IllegalArgumentException("unknown place")),
                Subject.valueOf(required(facts, "subject")),
                Money.yuan(required(facts, "caseValue")),
                day(required(facts, "reportedOn")),
                ParticularsOnTrace.read(facts));
    }

    static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException odd) {
            throw new IllegalArgumentException("a day is written YYYY-MM-DD", odd);
        }
    }

    static String required(Map<String, String> facts, String name) {
        var value = facts.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the trace holds no fact " + name);
        }
        return value;
    }
}

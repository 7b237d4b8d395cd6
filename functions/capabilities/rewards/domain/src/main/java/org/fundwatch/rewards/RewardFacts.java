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
 * @param caseValue 案值: the recoverable fund loss that belongs to the reported matter, in fen; of all findings while it is open which were reported
 * @param reportedOn the day on which the report was filed; selects the version of the scheme
 * @param particulars what only some schemes ask about a case
 * @param matter the findings that the case value is the sum of, as far as they are known one by one
 */
public record RewardFacts(
        CaseNumber caseNumber,
        Place place,
        Subject subject,
        Money caseValue,
        LocalDate reportedOn,
        Particulars particulars,
        ReportedMatter matter) {

    public RewardFacts {
        requireNonNull(caseNumber);
        requireNonNull(place);
        requireNonNull(subject);
        requireNonNull(caseValue);
        requireNonNull(reportedOn);
        requireNonNull(particulars);
        requireNonNull(matter);
    }

    /** The facts of a case of which no more than the sum is known. */
    public RewardFacts(
            CaseNumber caseNumber,
            Place place,
            Subject subject,
            Money caseValue,
            LocalDate reportedOn,
            Particulars particulars) {
        this(caseNumber, place, subject, caseValue, reportedOn, particulars, ReportedMatter.SUM_ALONE);
    }

    /** The facts that every case has; nothing particular was said. */
    public RewardFacts(CaseNumber caseNumber, Place place, Subject subject, Money caseValue, LocalDate reportedOn) {
        this(caseNumber, place, subject, caseValue, reportedOn, Particulars.NONE);
    }

    public RewardFacts with(Particulars said) {
        return new RewardFacts(caseNumber, place, subject, caseValue, reportedOn, said, matter);
    }

    /** The same case with these findings, worth all of them until a scheme says which count; without any, as it was. */
    public RewardFacts with(ReportedMatter found) {
        if (found.isSumAlone()) {
            return this;
        }
        return new RewardFacts(caseNumber, place, subject, found.loss(), reportedOn, particulars, found);
    }

    public RewardFacts worth(Money amount) {
        return new RewardFacts(caseNumber, place, subject, amount, reportedOn, particulars, matter);
    }

    /** The same case, worth what counts under a scheme, where that can be said. */
    RewardFacts under(RewardScheme scheme) {
        return switch (CaseValue.of(this, scheme)) {
            case Computed.Amount counted -> worth(counted.money());
            case Computed.Open _ -> this;
        };
    }

    Trace writeTo(Trace trace) {
        var known = trace.fact("caseNumber", caseNumber.value())
                .fact("place", place.code())
                .fact("subject", subject.name())
                .fact("caseValue", caseValue.toString())
                .fact("reportedOn", reportedOn.toString());
        return ParticularsOnTrace.write(particulars, matter.writeTo(known));
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
                ParticularsOnTrace.read(facts),
                ReportedMatter.read(facts));
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

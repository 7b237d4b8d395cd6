package org.fundwatch.local.rewards;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardTier;
import org.fundwatch.rewards.Subject;

/** One line; what does not fit is told with its number and the name of the column. */
record PastCaseLine(int number, Map<String, String> row) {
    private static final CaseNumber NUMBER = new CaseNumber("FW-2024-0001");

    PastCase read() {
        var facts = new RewardFacts(
                NUMBER,
                needed("place", PastCaseLine::place),
                given("subject", Subject::valueOf).orElse(Subject.UNIT),
                needed("caseValue", Money::yuan),
                needed("reportedOn", LocalDate::parse),
                said());
        return new PastCase(needed("case", id -> id), facts, given("paid", Money::yuan));
    }

    private Particulars said() {
        var level = given("level", RewardTier::new).map(Particulars.NONE::with).orElse(Particulars.NONE);
        var nature = given("nature", Nature::valueOf).map(level::with).orElse(level);
        return given("insider", Insider::valueOf).map(nature::with).orElse(nature);
    }

    private static Place place(String code) {
        return Places.known(code).orElseThrow(IllegalArgumentException::new);
    }

    private <T> T needed(String name, Function<String, T> parse) {
        return given(name, parse).orElseThrow(() -> misfit(name));
    }

    private <T> Optional<T> given(String name, Function<String, T> parse) {
        var cell = row.getOrDefault(name, "");
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(parse.apply(cell));
        } catch (IllegalArgumentException | ArithmeticException | DateTimeParseException e) {
            throw misfit(name);
        }
    }

    private Malformed misfit(String name) {
        return new Malformed("case %d: %s does not fit".formatted(number, name));
    }
}

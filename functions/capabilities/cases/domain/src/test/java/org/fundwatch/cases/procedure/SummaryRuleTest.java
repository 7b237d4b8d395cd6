package org.fundwatch.cases.procedure;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryRuleTest {
    private static final ProcedureLaw LAW = ProcedureLaw.read(PolicyReader::read);

    @ParameterizedTest(name = "on {0} {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            2021-07-15 | none                             | left
            2021-07-15 | PERSON 200.00                    | left
            2021-07-15 | PERSON 200.01                    | above 200.00
            2026-06-01 | PRINCIPAL 200.01                 | above 200.00
            2026-06-01 | STAFF 200.01                     | above 200.00
            2026-06-01 | OFFICIAL 200.01                  | above 200.00
            2026-06-01 | INSTITUTION 3000.00              | left
            2026-06-01 | INSTITUTION 3000.01              | above 3000.00
            2026-06-01 | DEPARTMENT 3000.01               | above 3000.00
            2026-06-01 | AGENCY 3000.01                   | above 3000.00
            2026-06-01 | INSTITUTION 3000.00, PERSON 0.01 | left
            2026-06-01 | INSTITUTION 0.01, PERSON 200.01  | above 200.00
            2026-06-01 | ANYONE 200.00                    | left
            2026-06-01 | ANYONE 200.01                    | whether a person or an organisation is fined
            2026-06-01 | ANYONE 3000.00                   | whether a person or an organisation is fined
            2026-06-01 | ANYONE 3000.01                   | above 3000.00
            2026-06-01 | ANYONE 201.00, PERSON 201.00     | above 200.00
            2021-07-14 | PERSON 0.01                      | rule on decisions on the spot in force on 2021-07-14
            """)
    void a_decision_on_the_spot_fines_a_person_or_an_organisation_up_to_its_limit(
            LocalDate on, String fines, String said) {
        assertThat(said(LAW.summary(demand(on, fines)))).isEqualTo(said);
    }

    private static String said(SummaryAnswer answer) {
        return switch (answer) {
            case SummaryAnswer.Left _ -> "left";
            case SummaryAnswer.Exceeded(var limit) -> "above " + limit;
            case SummaryAnswer.Undetermined(var missing) -> missing.name();
        };
    }

    private static Demand demand(LocalDate on, String fines) {
        var fined = Stream.ofNullable(fines)
                .flatMap(all -> Stream.of(all.split(", ")))
                .map(one -> one.split(" "))
                .collect(toMap(one -> Addressee.valueOf(one[0]), one -> Money.yuan(one[1])));
        var fine = fined.values().stream().reduce(Money.ZERO, Money::plus);
        return new Demand(1, on, Money.ZERO, fine, Money.ZERO, Optional.empty(), fined);
    }
}

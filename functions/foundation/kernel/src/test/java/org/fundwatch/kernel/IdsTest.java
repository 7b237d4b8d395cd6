package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdsTest {
    private static final Map<String, Function<String, Object>> IDS = Map.of(
            "case", CaseNumber::new,
            "institution", InstitutionCode::new,
            "policy", PolicyId::new,
            "rule", RuleId::new,
            "actor", ActorId::new,
            "event", EventId::of,
            "report", ReportId::of,
            "fact", MissingFact::new);

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(textBlock = """
        case,        PC-009
        case,        7K3Q-M2P9-X4TD
        institution, H34110200123
        institution, P51010000001
        policy,      reward/sichuan-2023
        policy,      penalty/order-735/art-38
        rule,        RWD-03
        rule,        CLM-110
        rule,        R049
        rule,        S04
        actor,       intake-officer@desk
        event,       0b9a6b1e-58a4-4c1f-9d5e-0f5f4f0c9a11
        report,      0B9A6B1E-58A4-4C1F-9D5E-0F5F4F0C9A11
        """)
    void prints_as_it_was_written(String kind, String text) {
        assertThat(IDS.get(kind).apply(text).toString()).isEqualToIgnoringCase(text);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(textBlock = """
        case,        ''
        case,        A-1
        case,        pc-009
        case,        PC--009
        case,        -PC009
        case,        ABCDEFGH-ABCDEFGH-ABCDEFGH-ABCDEF
        case,        'PC-009; --'
        institution, 34110200123
        institution, H3411020012
        institution, H341102001234
        institution, X34110200123
        policy,      reward
        policy,      Reward/sichuan
        policy,      reward/
        policy,      reward/../x
        rule,        RWD-3
        rule,        RW-03
        rule,        R49
        rule,        S004
        rule,        T01
        rule,        rwd-03
        actor,       ''
        actor,       two words
        actor,       张三
        event,       1-1-1-1-1
        event,       0b9a6b1e58a44c1f9d5e0f5f4f0c9a11
        report,      ''
        fact,        ' '
        """)
    void refuses_another_shape(String kind, String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> IDS.get(kind).apply(text));
    }

    @Test
    void never_repeats_what_it_refuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CaseNumber("13900000000 张三"))
                .withMessage("a case number is capitals and digits in groups joined by hyphens");
    }
}

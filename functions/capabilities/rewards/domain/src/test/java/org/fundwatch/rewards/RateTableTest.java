package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.kernel.PolicyId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableTest {

    @ParameterizedTest(name = "{0}, band {1}")
    @CsvSource(delimiter = '|', textBlock = """
        hebei-2023         | 2 | MARGINAL ABOVE 500000.00, 1% to 1%, 11000.00 to 11000.00
        sichuan-2023       | 3 | MARGINAL ABOVE 10000000.00, 0.5% to 0.5%, 105500.00 to 105500.00
        beijing-2023       | 3 | PERSON WHOLE ABOVE 10000.00, 10% to 10%, 500.00 to 500.00
        shaanxi-post2022   | 1 | FRAUD WHOLE ABOVE 0.00, 5% to 5%, 0.00 to 0.00
        henan-2023         | 1 | L2 UNSEEN ABOVE 0.00, 0% to 0%, 0.00 to 0.00
        gansu-2019         | 0 | C1 WHOLE ABOVE 0.00, 5% to 8%, 0.00 to 0.00
        shanghai-old-trial | 1 | G1 WHOLE UNSAID 150000.00, 4% to 5%, 0.00 to 0.00
        weifang-2021       | 2 | SUM FROM 6000.00, 0% to 0%, 500.00 to 2000.00
        anqing-2018regime  | 4 | WHOLE FROM 50000.00, 1% to 1%, 1000.00 to 1000.00
        """)
    void a_scheme_is_laid_out_band_by_band(String name, int at, String laidOut) {
        var band = RateTable.of(scheme(name)).get(at);

        assertThat("%s %s %s %s, %s to %s, %s to %s"
                        .formatted(
                                band.arm(),
                                band.shape(),
                                band.begins(),
                                band.from(),
                                band.least(),
                                band.most(),
                                band.sum(),
                                band.mostSum())
                        .strip())
                .isEqualTo(laidOut);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        shanxi-2023       | MULTIPLY_AMOUNT       | [1.2]   | 0.00
        anqing-2018regime | MULTIPLY_AMOUNT       | [1.2]   | 500.00
        yangzhou          | ADD_RATE_POINTS       | [0.01]  | 0.00
        qingyuan-2022     | ADD_RATE_POINTS_UP_TO | [0.05]  | 0.00
        tongchuan-2020    | DISCRETIONARY         | []      | 0.00
        hebei-2023        | DISCRETIONARY         | []      | 0.00
        """)
    void an_uplift_is_laid_out_by_its_kind(String name, String kind, String values, String floor) {
        var uplift = UpliftTerms.of(scheme(name));

        assertThat(uplift.kind()).hasToString(kind);
        assertThat(uplift.values()).hasToString(values);
        assertThat(uplift.floor()).hasToString(floor);
        assertThat(uplift.who().isEmpty()).isEqualTo(name.equals("hebei-2023"));
    }

    private static RewardScheme scheme(String name) {
        return Rewarding.ALL.scheme(new PolicyId("reward/" + name)).orElseThrow();
    }
}

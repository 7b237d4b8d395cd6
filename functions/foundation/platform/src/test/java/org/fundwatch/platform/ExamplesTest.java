package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.kernel.Evidence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            refused, OFFICIAL, true
            refused, MIRROR,   true
            refused, PRESS,    true
            refused, EXAMPLE,  false
            allowed, EXAMPLE,  true
            Allowed, EXAMPLE,  false
            allowed, DRAFT,    false
            """)
    void only_a_demonstration_lets_an_example_decide(String setting, Evidence evidence, boolean decides) {
        assertThat(new Examples(setting).mayDecide(evidence)).isEqualTo(decides);
    }
}

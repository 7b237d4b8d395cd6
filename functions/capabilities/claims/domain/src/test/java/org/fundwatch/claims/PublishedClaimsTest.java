package org.fundwatch.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedClaimsTest {

    static List<PublishedClaim> published() {
        return PublishedClaim.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void a_case_comes_out_as_expected_by_its_own_values(PublishedClaim published) {
        var result = ClaimCheck.decide(published.claim(), published.edition());

        assertThat(PublishedClaim.told(result)).isEqualTo(published.expected().findings());
        assertThat(result.total()).hasToString(published.expected().total());
        assertThat(result.notChecked())
                .extracting(open -> open.rule() + " " + open.what())
                .containsAll(published.expected().notChecked());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void the_demonstration_edition_finds_the_same_and_no_more(PublishedClaim published) {
        var result = ClaimCheck.decide(published.claim(), Checking.demonstration());

        assertThat(PublishedClaim.told(result)).isEqualTo(published.expected().findings());
        assertThat(result.total()).hasToString(published.expected().total());
        assertThat(result.clean()).isEqualTo(published.expected().findings().isEmpty());
    }
}

package org.fundwatch.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisTest {
    @Test
    void names_instrument_article_evidence_and_source() {
        var basis = new LegalBasis("国务院令第735号", "Art. 40", Evidence.OFFICIAL, "www.gov.cn");

        assertThat(basis.evidence()).isEqualTo(Evidence.OFFICIAL);
        assertThat(basis.article()).isEqualTo("Art. 40");
    }

    @ParameterizedTest(name = "[{0}] [{1}] [{2}]")
    @CsvSource({"'', Art. 40, www.gov.cn", "国务院令第735号, ' ', www.gov.cn", "国务院令第735号, Art. 40, ''"})
    void refuses_to_leave_one_out(String instrument, String article, String source) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LegalBasis(instrument, article, Evidence.MIRROR, source));
    }
}

package org.fundwatch.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.ClaimToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayoutDetailsTest {
    private static final Map<String, Object> CLAIM = Map.of(
            "holder", " 举报人甲 ", "account", "6222 0000-0001", "bank", "DEMONSTRATION bank", "document", " 110101X ");

    @Test
    void what_is_sealed_is_what_was_claimed() {
        assertThat(sealed(PayoutDetails.parse(Tree.of(CLAIM))))
                .isEqualTo(
                        "{\"account\":\"622200000001\",\"bank\":\"DEMONSTRATION bank\",\"document\":\"110101X\",\"holder\":\"举报人甲\"}");
    }

    @Test
    void the_token_is_sealed_with_it_where_it_was_given() {
        assertThat(sealed(PayoutDetails.parse(Tree.of(CLAIM)).with(ClaimToken.of("123456"))))
                .contains("\"document\":\"110101X\"", "\"token\":\"123456\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"holder", "account", "bank", "document"})
    void what_is_left_out_is_told_by_its_pointer(String field) {
        var less = new HashMap<>(CLAIM);
        less.remove(field);

        assertThatExceptionOfType(Misfit.class)
                .isThrownBy(() -> PayoutDetails.parse(Tree.of(less)))
                .satisfies(misfit -> assertThat(misfit.pointer()).isEqualTo("/" + field));
    }

    private static String sealed(PayoutDetails details) {
        return new String(details.bytes(), StandardCharsets.UTF_8);
    }
}

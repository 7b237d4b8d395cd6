package org.fundwatch.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.ClaimToken;
import org.junit.jupiter.api.Test;

class PayoutDetailsTest {
    private static final Map<String, Object> CLAIM =
            Map.of("holder", " 举报人甲 ", "account", "6222 0000-0001", "bank", "DEMONSTRATION bank");

    @Test
    void what_is_sealed_is_what_was_claimed() {
        assertThat(sealed(PayoutDetails.parse(Tree.of(CLAIM))))
                .isEqualTo("{\"account\":\"622200000001\",\"bank\":\"DEMONSTRATION bank\",\"holder\":\"举报人甲\"}");
    }

    @Test
    void document_and_token_are_sealed_with_it_where_they_were_given() {
        var claim = new HashMap<>(CLAIM);
        claim.put("document", " 110101X ");

        assertThat(sealed(PayoutDetails.parse(Tree.of(claim)).with(ClaimToken.of("123456"))))
                .contains("\"document\":\"110101X\"", "\"token\":\"123456\"");
    }

    private static String sealed(PayoutDetails details) {
        return new String(details.bytes(), StandardCharsets.UTF_8);
    }
}

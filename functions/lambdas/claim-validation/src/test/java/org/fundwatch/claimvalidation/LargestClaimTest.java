package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.ClaimForm;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;

class LargestClaimTest {
    private static final int MOST_BYTES_OF_A_MESSAGE = 256 * 1024;

    @Test
    void what_is_found_in_the_largest_claim_fits_one_message() {
        var edition = KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), "test");
        var body = JsonBody.write(largest()).getBytes(StandardCharsets.UTF_8);
        var question = Question.of(new InstitutionCode(Token.CODE), UUID.randomUUID(), body);

        var claim = ClaimForm.read(question.body(), Token.CODE);
        var record = CheckRecord.of(question, claim, ClaimCheck.decide(claim, edition), Instant.EPOCH);

        assertThat(record.findings()).hasSize(800);
        assertThat(CheckQueue.event(record).json().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(MOST_BYTES_OF_A_MESSAGE);
    }

    private static Map<String, Object> largest() {
        var lines =
                IntStream.rangeClosed(1, 400).mapToObj(LargestClaimTest::line).toList();
        return Map.of(
                "stage",
                "in",
                "patient",
                Map.of("id", "P1", "sex", "female"),
                "visit",
                Map.of(
                        "id",
                        "V1",
                        "type",
                        "emergency",
                        "admitted",
                        "2025-03-10",
                        "orders",
                        List.of(),
                        "reports",
                        List.of(),
                        "lines",
                        lines));
    }

    /** Of an unknown item, charged without an order and for too long, at the highest price. */
    private static Map<String, Object> line(int no) {
        return Map.of(
                "no", no,
                "name", no + "长".repeat(97),
                "category", "drug",
                "date", "2025-03-10",
                "qty", "999999",
                "days_supply", 999,
                "unit_price", "99999999.99");
    }
}

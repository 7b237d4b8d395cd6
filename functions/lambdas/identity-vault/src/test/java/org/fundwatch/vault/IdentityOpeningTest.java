package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.vault.Planting.to;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdentityOpeningTest {
    private static final String OPENINGS = "select purpose || ' ' || asked_by from vault_opening where reference = ?";
    private static final String AUDITS =
            "select actor || ' ' || act || ' ' || details from audit_row where subject = ?";

    @Inject
    Planting planting;

    @Test
    void what_another_person_approved_is_told_to_who_asked() {
        var request = Rows.aRequest(planting.named("举报人甲", to("举报人甲")).caseNumber());
        Rows.approve(request);

        assertThat(Vault.open(request, "staff-1").asString())
                .isEqualTo("{\"identity\":{\"name\":\"举报人甲\",\"phone\":\"0\"}}");
        assertThat(Rows.all(OPENINGS, request.toString())).containsExactly("JUDICIAL_REQUEST staff-1");
        assertThat(Rows.all(AUDITS, request.toString()))
                .containsExactly("staff-1 open-sealed {\"purpose\":\"JUDICIAL_REQUEST\"}");
    }

    @Test
    void it_is_told_once() {
        var request = Rows.aRequest(planting.named("举报人甲", to("举报人甲")).caseNumber());
        Rows.approve(request);
        Vault.open(request, "staff-1");

        assertThat(refusal(request, "staff-1")).isEqualTo("OPENED_BEFORE");
        assertThat(Rows.all(OPENINGS, request.toString())).hasSize(1);
    }

    @Test
    void what_nobody_approved_stays_sealed() {
        var request = Rows.aRequest(planting.named("举报人甲", to("举报人甲")).caseNumber());

        assertThat(refusal(request, "staff-1")).isEqualTo("NOT_APPROVED");
        assertThat(Rows.all(OPENINGS, request.toString())).isEmpty();
    }

    @Test
    void whoever_did_not_ask_reads_nothing() {
        var request = Rows.aRequest(planting.named("举报人甲", to("举报人甲")).caseNumber());
        Rows.approve(request);

        assertThat(refusal(request, "staff-2")).isEqualTo("NOT_APPROVED");
    }

    @Test
    void an_anonymous_report_has_no_identity() {
        var request = Rows.aRequest(planting.anonymous(to("举报人甲")).caseNumber());
        Rows.approve(request);

        assertThat(refusal(request, "staff-1")).isEqualTo("NO_IDENTITY");
    }

    @Test
    void a_case_that_is_not_on_record_has_no_identity() {
        var request = Rows.aRequest("FW-NONE-0000");
        Rows.approve(request);

        assertThat(refusal(request, "staff-1")).isEqualTo("NO_IDENTITY");
    }

    @Test
    void a_request_that_nobody_made_is_unknown() {
        assertThat(refusal(UUID.randomUUID(), "staff-1")).isEqualTo("UNKNOWN");
    }

    private static String refusal(UUID request, String by) {
        return Vault.open(request, by).jsonPath().getString("refused");
    }
}

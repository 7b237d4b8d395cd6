package org.fundwatch.kernel.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.audit.AuditRecord.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class AuditLinkTest {
    private static final Instant AT = Instant.parse("2024-03-01T08:00:00.000001Z");
    private static final AuditRecord RECORD = record(7, 3, "李", "acceptance", "FW-7", AT, "{}");

    static final List<AuditRecord> CHANGED = List.of(
            record(8, 3, "李", "acceptance", "FW-7", AT, "{}"),
            record(7, 4, "李", "acceptance", "FW-7", AT, "{}"),
            record(7, 3, "王", "acceptance", "FW-7", AT, "{}"),
            record(7, 3, "李", "refusal", "FW-7", AT, "{}"),
            record(7, 3, "李", "acceptance", "FW-8", AT, "{}"),
            record(7, 3, "李", "acceptance", "FW-7", AT.plusNanos(1000), "{}"),
            record(7, 3, "李", "acceptance", "FW-7", AT, "{ }"),
            record(7, 3, "李a", "cceptance", "FW-7", AT, "{}"));

    @Test
    void the_canonical_bytes_of_a_row_are_as_written_down() {
        var bytes = "21:fundwatch-audit-row/1,1:3,1:7,3:李,10:acceptance,4:FW-7,16:1709280000000001,2:{},";

        assertThat(RECORD.hash()).isEqualTo(Hash.of(bytes.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @FieldSource("CHANGED")
    void a_change_in_any_column_changes_the_hash(AuditRecord changed) {
        assertThat(changed.hash()).isNotEqualTo(RECORD.hash());
    }

    @Test
    void a_link_stands_for_every_row_up_to_its_own() {
        var first = AuditLink.NONE.next(RECORD.hash());
        var second = first.next(RECORD.hash());

        assertThat(List.of(first.position(), second.position())).containsExactly(1L, 2L);
        assertThat(AuditLink.NONE.next(Hash.NONE).next(RECORD.hash()).chainHash())
                .isNotEqualTo(second.chainHash());
    }

    @Test
    void rows_stand_in_the_order_of_their_transactions() {
        assertThat(Stream.of(new Order(9, 1), new Order(2, 8), new Order(2, 7)).sorted())
                .containsExactly(new Order(2, 7), new Order(2, 8), new Order(9, 1));
    }

    @Test
    void an_anchor_lies_under_its_position() {
        var anchor = new AuditAnchor(42, Hash.NONE, Hash.NONE, AT, Hash.NONE);

        assertThat(anchor.objectKey()).isEqualTo("audit/anchors/000000000042.json");
    }

    @Test
    void a_hash_has_64_digits() {
        assertThatThrownBy(() -> new Hash("00")).isInstanceOf(IllegalArgumentException.class);
    }

    private static AuditRecord record(
            long xid, long seq, String actor, String act, String subject, Instant at, String details) {
        return new AuditRecord(new Order(xid, seq), actor, act, subject, at, details);
    }
}

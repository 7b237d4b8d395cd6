package org.fundwatch.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.UUID;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.OnVertx;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TwinReportsTest {
    private final ReportIntake intake;
    private final OnVertx onVertx;

    TwinReportsTest(ReportIntake intake, OnVertx onVertx) {
        this.intake = intake;
        this.onVertx = onVertx;
    }

    @Test
    void two_of_one_key_at_the_same_moment_get_one_receipt_and_one_report() {
        var key = UUID.randomUUID();
        var before = Tables.count("report");

        var receipts =
                Uni.join().all(accept(key), accept(key)).andFailFast().await().indefinitely();

        assertThat(receipts).hasSize(2).allMatch(receipts.getFirst()::equals);
        assertThat(Tables.count("report")).isEqualTo(before + 1);
    }

    private Uni<ReceiptView> accept(UUID key) {
        var filing = ReportParser.parse(key, Tree.of(Requests.named()), LocalDate.parse("2026-03-01"));
        return onVertx.call(() -> intake.accept(filing));
    }
}

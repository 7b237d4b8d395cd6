package org.fundwatch.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.testing.Database;

/** Reports as report-intake would have filed them. */
@ApplicationScoped
class FiledReports {
    private static final String REPORT = """
            insert into report values (?, ?, ?, sha256('content'), ?, ?, 'WEB', '110000', 'UNIT', null, 'Hospital PC-009',
                '2026-01-05', '2026-02-06', 'DEMONSTRATION: beds were billed.', 'ANONYMOUS', true, '2026-03-01T16:30:00Z')
            """;
    private static final String PROGRESS = "insert into report_progress values (?, ?, '2026-03-01T16:30:00Z')";
    private final ReceiptKeys keys;

    FiledReports(ReceiptKeys keys) {
        this.keys = keys;
    }

    /** An anonymous report that was filed with a token. */
    ReportReceipt fileWith(ClaimToken token) {
        var receipt = file(ReportStage.REWARD_GRANTED);
        var verifier = keys.tokenVerifier(new byte[ReceiptKeys.SALT_BYTES], token)
                .await()
                .indefinitely();
        write(
                "update report set token_verifier = ? where case_number = ?",
                verifier,
                receipt.caseNumber().value());
        return receipt;
    }

    ReportReceipt file(ReportStage stage) {
        return file(stage, (salt, secret) -> keys.verifier(salt, secret).await().indefinitely());
    }

    /** The same, with a verifier that is made elsewhere. */
    static ReportReceipt file(ReportStage stage, BiFunction<byte[], ReceiptSecret, byte[]> verifiers) {
        var id = UUID.randomUUID();
        var letters = id.toString().toUpperCase(Locale.ROOT);
        var number = new CaseNumber("FW-" + letters.substring(0, 4) + "-" + letters.substring(4, 8));
        var secret = ReceiptSecret.of(new byte[ReceiptSecret.BYTES]);
        var salt = new byte[ReceiptKeys.SALT_BYTES];
        var verifier = verifiers.apply(salt, secret);
        write(REPORT, id, number.value(), ReceiptKeys.hash(id), salt, verifier);
        write(PROGRESS, number.value(), stage.name());
        return new ReportReceipt(number, secret);
    }

    private static void write(String sql, Object... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

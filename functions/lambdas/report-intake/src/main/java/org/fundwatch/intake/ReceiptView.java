package org.fundwatch.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.ReportReceipt;
import org.fundwatch.reports.ReportStage;

/** What a whistleblower is told at the door: the receipt is shown here and nowhere else. */
@Schema(
        name = "Receipt",
        requiredProperties = {"caseNumber", "receipt", "stage", "filedOn"})
public record ReceiptView(String caseNumber, String receipt, ReportStage stage, LocalDate filedOn) {

    static ReceiptView of(CaseNumber number, ReceiptSecret secret, Instant filedAt) {
        var receipt = new ReportReceipt(number, secret).printed();
        return new ReceiptView(number.value(), receipt, ReportStage.RECEIVED, TimeSource.dateOf(filedAt));
    }

    @Override
    public String toString() {
        return "ReceiptView[" + caseNumber + "]";
    }
}

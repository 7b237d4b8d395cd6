package org.fundwatch.claimrecording;

import java.time.Instant;
import java.util.Map;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.claims.review.FindingRef;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.platform.data.AuditEntry;

/** What the audit trail says of appeals: never their words. */
final class AppealAudit {
    private AppealAudit() {}

    static AuditEntry of(InstitutionAppeal appeal, AppealFiled filed, Instant now) {
        var details = Map.of(
                "institution", filed.institution().value(),
                "finding", appeal.finding().toString(),
                "answer", appeal.answer().name(),
                "documents", Integer.toString(appeal.documents().size()));
        return new AuditEntry(
                CheckLedger.NAME, "record-appeal", appeal.appealId().toString(), now, details);
    }

    /** A key was used for another appeal: the first stands, and the trail says so. */
    static AuditEntry ofOtherContent(AppealFiled filed, Instant now) {
        var details = Map.of(
                "institution", filed.institution().value(),
                "finding", new FindingRef(filed.checkId(), filed.number()).toString());
        return new AuditEntry(
                CheckLedger.NAME, "refuse-other-content", filed.appealId().toString(), now, details);
    }
}

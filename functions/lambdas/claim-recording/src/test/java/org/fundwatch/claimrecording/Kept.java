package org.fundwatch.claimrecording;

import java.util.List;
import java.util.UUID;
import org.fundwatch.testing.Ledger;

/** All that the tables keep of a check, without what differs from run to run. */
final class Kept {
    private static final String[] STATE = {
        """
        select institution_code, visit_digest, stage, edition, checked_at, total_fen, input_sha256, trace
          from claim_check where check_id = 'MARK'""",
        "select * from claim_finding where check_id = 'MARK'",
        "select * from claim_not_checked where check_id = 'MARK'",
        "select actor, act, details from audit_row where subject = 'MARK'",
        """
        select type, detail::jsonb -> 'data' as data, sent_at is null as waits
          from outbox where detail::jsonb ->> 'subject' = 'MARK'"""
    };

    private Kept() {}

    static List<String> of(UUID check) {
        return Ledger.dump(check.toString(), STATE);
    }
}

package org.fundwatch.creditscoring;

import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.USE;
import static org.fundwatch.creditscoring.Messages.decided;
import static org.fundwatch.creditscoring.Messages.decidedOn;
import static org.fundwatch.creditscoring.Messages.ofDecision;
import static org.fundwatch.creditscoring.Messages.revoked;

import java.util.List;
import org.fundwatch.testing.Ledger;

/** Two institutions whose codes and cases bear the number of a trial, so that trials can be compared. */
final class Credit {
    private static final String[] STATE = {
        "select * from credit_penalty where institution like 'HMARK%'",
        "select * from credit_revocation where institution like 'HMARK%'",
        """
        select distinct on (institution) institution, score, grade, policy_id, policy_version, example, missing,
               reasons, trace, graded_on
          from credit_grade where institution like 'HMARK%' order by institution, number desc""",
        """
        select distinct on (subject) subject, actor, act, details
          from audit_row where subject like 'HMARK%' order by subject, seq desc""",
        """
        select distinct on (detail::json ->> 'subject') type, (detail::jsonb -> 'data') - 'number' as data, sent_at is null as waits
          from outbox where detail::json ->> 'subject' like 'HMARK%'
         order by detail::json ->> 'subject', (detail::jsonb -> 'data' ->> 'number')::int desc""",
        """
        select distinct on (detail::json ->> 'subject', detail::jsonb -> 'data' ->> 'penalty')
               type, (detail::jsonb -> 'data') - 'number' - 'grade' - 'missing' as data
          from outbox where type = 'PenaltyWeighed' and detail::json ->> 'subject' like 'FW-MARK-%'
         order by detail::json ->> 'subject', detail::jsonb -> 'data' ->> 'penalty', (detail::jsonb -> 'data' ->> 'number')::int desc, seq desc"""
    };

    /** Every grade, audit row and event there ever was, in queries that leave out ids and times. */
    static final String[] HISTORY = {
        STATE[0], STATE[1], """
        select number, score, grade, policy_id, policy_version, example, missing, reasons, trace, graded_on
          from credit_grade where institution like 'HMARK%'""", "select actor, act, subject, details from audit_row where subject like 'HMARK%'", """
        select type, detail::jsonb -> 'data' as data, sent_at is null as waits
          from outbox where detail::json ->> 'subject' like 'HMARK%'"""
    };

    private Credit() {}

    /** One institution with a penalty that fell and was decided anew, one that stands and one long ago; another with an article of unknown weight. */
    static List<String> road(long trial) {
        var one = "H" + mark(trial) + "001";
        var other = "H" + mark(trial) + "002";
        return List.of(
                decided(one, number(trial, 1), FRAUD),
                revoked(one, number(trial, 1)),
                ofDecision(2, decided(one, number(trial, 1), USE)),
                decided(one, number(trial, 2), USE),
                decidedOn("2024-06-01", one, number(trial, 3), FRAUD),
                decided(other, number(trial, 4), "第三十九条第（一）项"),
                decided(other, number(trial, 5), "第三十九条第（一）项"),
                revoked(other, number(trial, 4)));
    }

    /** What holds of the institutions: what they are graded from, the last grade, and the last word on it. */
    static List<String> state(long trial) {
        return Ledger.dump(mark(trial), STATE);
    }

    /** Eight digits of the eleven that an institution's code has. */
    static String mark(long trial) {
        return "7%07d".formatted(trial);
    }

    private static String number(long trial, int number) {
        return "FW-" + mark(trial) + "-" + number;
    }
}

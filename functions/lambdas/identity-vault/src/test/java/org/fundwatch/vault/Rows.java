package org.fundwatch.vault;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.testing.Database;
import org.fundwatch.vault.Planting.Planted;

/** Rows as the owner of the schema prepares and reads them. */
final class Rows {
    private static final String REPORT = """
            insert into report (id, case_number, key_hash, content_tag, salt, verifier, channel, place, subject, reported_name,
              conduct_from, conduct_until, facts, standing, wants_reward, filed_at)
            values (?::uuid, ?, sha256(?::bytea), sha256('content'), decode(repeat('00', 16), 'hex'), sha256('verifier'), 'WEB',
              '130000', 'UNIT', 'Hospital DEMONSTRATION', '2026-01-01', '2026-02-01', 'treated under other names', ?, true, now())""";
    private static final String REWARD = """
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
            values (?, 'PROPOSED', 1100000, 'reward/hebei-2023', '2023-02-01', 'an instrument', 'Art. 16', '{}', now())""";
    private static final String APPROVAL = """
            insert into reward_approval (approval_number, case_number, amount_fen, fund_source, budget_year, approved_by, approved_at)
            values (?, ?, 1100000, 'provincial', 2026, 'staff-9', now())""";
    private static final String STEP = """
            insert into reward_step (case_number, number, step, at, by_actor, approval_number)
            select ?, coalesce(max(number), 0) + 1, ?, now(), 'staff-9', ? from reward_step where case_number = ?""";

    private Rows() {}

    /** An approved reward of which the reporter was told. */
    static Planted aReward(String standing) {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var groups = random.substring(0, 4) + "-" + random.substring(4, 8);
        var planted = new Planted(UUID.randomUUID(), "FW-" + groups, "RW-" + groups);
        run(REPORT, planted.report().toString(), planted.caseNumber(), planted.caseNumber(), standing);
        run(REWARD, planted.caseNumber());
        run(APPROVAL, planted.approval(), planted.caseNumber());
        step(planted, "APPROVED");
        step(planted, "NOTIFIED");
        return planted;
    }

    static void step(Planted planted, String step) {
        run(STEP, planted.caseNumber(), step, planted.approval(), planted.caseNumber());
    }

    static void token(Planted planted) {
        run("update report set token_verifier = sha256('token') where case_number = ?", planted.caseNumber());
    }

    static void identity(Planted planted, Envelope envelope) {
        run(
                "insert into report_identity (report_id, key_id, wrapped_key, iv, ciphertext) values (?::uuid, ?, ?, ?, ?)",
                planted.report().toString(),
                envelope.keyId(),
                envelope.wrappedKey(),
                envelope.iv(),
                envelope.ciphertext());
    }

    static void claim(Planted planted, Envelope envelope) {
        run(
                """
                insert into payout_claim (approval_number, claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext)
                values (?, now(), sha256(?::bytea), sha256('content'), ?, ?, ?, ?)""",
                planted.approval(),
                planted.approval(),
                envelope.keyId(),
                envelope.wrappedKey(),
                envelope.iv(),
                envelope.ciphertext());
    }

    /** A file that reward-payment has prepared, with an order for each reward. */
    static UUID aFile(List<Planted> rewards) {
        var id = UUID.randomUUID();
        run(
                "insert into payment_file (id, prepared_by, prepared_at) values (?::uuid, 'staff-1', '2026-11-24T16:30:00Z')",
                id.toString());
        for (var reward : rewards) {
            step(reward, "CHECKED");
            step(reward, "ORDERED");
            run("""
                    insert into payment_order (approval_number, number, file_id, amount_fen, claimed_at, state, ordered_by)
                    values (?, 1, ?::uuid, 1100000, now(), 'ORDERED', 'staff-1')""", reward.approval(), id.toString());
        }
        return id;
    }

    /** A request of staff-1 to open the identity of a case. */
    static UUID aRequest(String caseNumber) {
        var id = UUID.randomUUID();
        run("""
                insert into identity_opening (id, case_number, purpose, reason, requested_by, requested_at)
                values (?::uuid, ?, 'JUDICIAL_REQUEST', 'a court asks', 'staff-1', now())""", id.toString(), caseNumber);
        return id;
    }

    static void approve(UUID request) {
        run(
                "update identity_opening set approved_by = 'staff-2', approved_at = now() where id = ?::uuid",
                request.toString());
    }

    static String one(String query, Object... values) {
        return all(query, values).getFirst();
    }

    static List<String> all(String query, Object... values) {
        try (var connection = Database.asOwner();
                var statement = connection.prepareStatement(query)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(String statement, Object... values) {
        try (var connection = Database.asOwner();
                var prepared = connection.prepareStatement(statement)) {
            for (var i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.fundwatch.payment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.testing.Database;

/** Rows as the owner of the schema prepares and reads them. */
final class Rows {
    private static final String REWARD = """
            insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
            values (?, 'PROPOSED', 1100000, 'reward/hebei-2023', '2023-02-01', 'an instrument', 'Art. 16', '{}', now())""";
    private static final String APPROVAL = """
            insert into reward_approval (approval_number, case_number, amount_fen, fund_source, budget_year, approved_by, approved_at)
            values (?, ?, 1100000, 'provincial', 2026, 'staff-9', now())""";
    private static final String CLAIM = """
            insert into payout_claim (approval_number, claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext)
            values (?, now(), sha256(?::bytea), sha256('content'), 'key', 'sealed', '123456789012', 'sealed')""";
    private static final String STEP = """
            insert into reward_step (case_number, number, step, at, by_actor, approval_number)
            select a.case_number, coalesce(max(s.number), 0) + 1, ?, now(), 'staff-9', a.approval_number
              from reward_approval a left join reward_step s on s.case_number = a.case_number
             where a.approval_number = ? group by a.case_number, a.approval_number""";

    private Rows() {}

    /** The approval number of a reward that was claimed. */
    static String claimed() {
        var random = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);
        var groups = random.substring(0, 4) + "-" + random.substring(4, 8);
        run(REWARD, "FW-" + groups);
        run(APPROVAL, "RW-" + groups, "FW-" + groups);
        step("RW-" + groups, "APPROVED");
        step("RW-" + groups, "NOTIFIED");
        run(CLAIM, "RW-" + groups, "RW-" + groups);
        step("RW-" + groups, "CLAIMED");
        return "RW-" + groups;
    }

    /** The reporter writes another claim over one that came back. */
    static void claimAnew(String approval) {
        run("update payout_claim set claimed_at = now() where approval_number = ?", approval);
        step(approval, "CLAIMED");
    }

    /** An order that was recorded as sent back and was paid all the same. */
    static void paidLate(String approval) {
        var file = UUID.randomUUID().toString();
        run("insert into payment_file (id, prepared_by, prepared_at) values (?::uuid, 'staff-1', now())", file);
        run("""
            insert into payment_order values (?, 1, ?::uuid, 1100000, now(), 'PAID_LATE', 'staff-1', 'late', 'OTHER', 'staff-1', now(),
              'staff-1', now())""", approval, file);
    }

    /** A payment that the bank sent back later. */
    static void sentBack(String approval) {
        paidLate(approval);
        run("""
            update payment_order set state = 'SENT_BACK', sent_back_reference = 'R', sent_back_on = current_date,
              sent_back_reason = 'ACCOUNT_CLOSED', sent_back_by = 'staff-1', sent_back_at = now() where approval_number = ?""", approval);
    }

    /** One payment of the reward came back from the payee. */
    static void recovered(String approval) {
        run("insert into reward_recovery values (?, 1, 'a voucher', 'staff-1', now())", approval);
    }

    /** So many rewards that were claimed and paid; the approval number of one of them. */
    static String paid(int count) {
        return many(count, "PAID");
    }

    /** So many rewards that were claimed and stand at one step; the approval number of the first of them. */
    static String many(int count, String step) {
        var prefix = UUID.randomUUID().toString().substring(0, 4).toUpperCase(Locale.ROOT) + "-";
        var series = " from generate_series(1, %d) i".formatted(count);
        var number = "? || lpad(i::text, 4, '0')";
        run("""
                insert into reward (case_number, status, amount_fen, policy_id, policy_version, instrument, article, trace, decided_at)
                select %s, 'PROPOSED', 1, 'reward/hebei-2023', '2023-02-01', 'an instrument', 'Art. 16', '{}', now()""".formatted(number) + series, "FW-" + prefix);
        run(
                "insert into reward_approval select %1$s, %1$s, 1, 'provincial', 2026, 'staff-9', now()"
                                .formatted(number)
                        + series,
                "RW-" + prefix,
                "FW-" + prefix);
        run("""
                insert into payout_claim (approval_number, claimed_at, key_hash, content_tag, key_id, wrapped_key, iv, ciphertext)
                select a, now(), sha256(a::bytea), sha256('content'), 'key', 'sealed', '123456789012', 'sealed'
                  from (select %s as a""".formatted(number) + series + ") numbers", "RW-" + prefix);
        run(
                "insert into reward_step (case_number, number, step, at, by_actor, approval_number) "
                        + "select %1$s, 1, '%2$s', now(), 'staff-9', %1$s".formatted(number, step) + series,
                "FW-" + prefix,
                "RW-" + prefix);
        return "RW-" + prefix + "0001";
    }

    static String today() {
        return one("select cast((now() at time zone 'Asia/Shanghai')::date as text)");
    }

    static void step(String approval, String step) {
        run(STEP, step, approval);
    }

    static String last(String approval) {
        return one("select step from reward_step where approval_number = ? order by number desc limit 1", approval);
    }

    static String steps(String approval) {
        return one("select string_agg(step, ' ' order by number) from reward_step where approval_number = ?", approval);
    }

    /** What the vault puts on record when it has written a file. */
    static void written(String file) {
        run("""
                update payment_file set written_at = now(), count = (select count(*) from payment_order where file_id = ?::uuid),
                  sum_fen = 1100000 * (select count(*) from payment_order where file_id = ?::uuid),
                  csv_sha256 = repeat('a', 64), pain_sha256 = repeat('b', 64) where id = ?::uuid and written_at is null""", file, file, file);
    }

    static void opening(String purpose, String at) {
        run(
                "insert into vault_opening (purpose, reference, asked_by, at) values (?, 'any', 'staff-1', ?::timestamptz)",
                purpose,
                at);
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
        try (Connection connection = Database.asOwner();
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

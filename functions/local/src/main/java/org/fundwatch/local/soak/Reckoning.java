package org.fundwatch.local.soak;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.local.soak.Book.Written;

/** Holds the tables against the book: each acknowledged write is there, and nothing is there twice. */
record Reckoning(Connection database) {
    private static final String AUDITED = "select subject from audit_row where act = ";
    private static final String TOLD = "select detail::json ->> 'subject' from outbox where type = ";

    /** What must be in a table for each subject, exactly once, and for no other subject. */
    private record Account(String query, Written promised) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("select case_number from report", Written.REPORT),
            new Account("select case_number from report join report_identity on id = report_id", Written.REPORT),
            new Account("select case_number from case_file", Written.REPORT),
            new Account(TOLD + "'ReportFiled'", Written.REPORT),
            new Account(TOLD + "'ReportAccepted'", Written.ACCEPTANCE),
            new Account(AUDITED + "'ACCEPT'", Written.ACCEPTANCE),
            new Account("select case_number from finding", Written.FINDING),
            new Account(AUDITED + "'RECORD_FINDING'", Written.FINDING),
            new Account("select case_number from penalty_decision", Written.PENALTY),
            new Account(TOLD + "'PenaltyDecided'", Written.PENALTY),
            new Account(AUDITED + "'DECIDE_PENALTY'", Written.PENALTY),
            new Account("select case_number from case_file where stage = 'CLOSED_SUBSTANTIATED'", Written.CLOSURE),
            new Account(TOLD + "'CaseSubstantiated'", Written.CLOSURE),
            new Account(AUDITED + "'CLOSE_SUBSTANTIATED'", Written.CLOSURE),
            new Account("select case_number from reward where status = 'PROPOSED'", Written.CLOSURE),
            new Account(TOLD + "'RewardProposed'", Written.CLOSURE),
            new Account(AUDITED + "'propose-reward'", Written.CLOSURE),
            new Account("select case_number from report_progress where stage = 'REWARD_UNDER_REVIEW'", Written.CLOSURE),
            new Account("select case_number from credit_penalty", Written.PENALTY),
            new Account("select case_number from listing", Written.LISTING),
            new Account("select case_number from listing join edition_entry using (entry_id)", Written.LISTING),
            new Account(AUDITED + "'APPROVE_LISTING'", Written.LISTING),
            new Account(TOLD + "'EntryListed'", Written.LISTING),
            new Account("select check_id::text from claim_check", Written.CHECK),
            new Account(AUDITED + "'record-check'", Written.CHECK),
            new Account(TOLD + "'ClaimChecked'", Written.CHECK));

    /** Rows that should be there and are not, and rows too many, each as a line. */
    record Balance(List<String> lost, List<String> doubled) {
        static Balance sum(Stream<Balance> balances) {
            var all = balances.toList();
            return new Balance(
                    all.stream().flatMap(balance -> balance.lost.stream()).toList(),
                    all.stream().flatMap(balance -> balance.doubled.stream()).toList());
        }
    }

    Balance of(Book book) throws SQLException {
        var balances = new ArrayList<Balance>();
        for (var account : ACCOUNTS) {
            balances.add(balance(account.query(), book.of(account.promised())));
        }
        return Balance.sum(balances.stream());
    }

    /** How many events no bus has taken. */
    long unsent() throws SQLException {
        return subjects("select id::text from outbox where sent_at is null").size();
    }

    private Balance balance(String query, Set<String> promised) throws SQLException {
        var found = subjects(query);
        var missing = new HashSet<>(promised);
        var surplus = new ArrayList<String>();
        for (var subject : found) {
            if (!missing.remove(subject)) {
                surplus.add(subject);
            }
        }
        return new Balance(
                missing.stream().map(subject -> subject + ": " + query).toList(),
                surplus.stream().map(subject -> subject + ": " + query).toList());
    }

    private List<String> subjects(String query) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(query)) {
            var subjects = new ArrayList<String>();
            while (rows.next()) {
                subjects.add(rows.getString(1));
            }
            return subjects;
        }
    }
}

package org.fundwatch.claimrecording;

import java.util.UUID;

/** What reviewers did about the first finding of a check, as case-desk writes it. */
final class Reviewed {
    /** Who and why: for no institution to read. */
    static final String REVIEWER = "reviewer-4711";

    static final String REMARK = "REMARK-4711";
    private static final String STEP = """
            insert into finding_step values ('%1$s', 1, %2$d, '%3$s', %4$s, %5$s, null, '%6$s', '%7$s', '%8$s', '%8$sT01:00:00Z',
              '%9$s', null, 'a period')""";

    private Reviewed() {}

    /** By one person, and by nobody else yet. */
    static void once(UUID check) {
        stands(check, "REVIEWED", 1);
        judged(check, 1, "REVIEW", "INITIAL_REVIEW", "2026-03-01");
    }

    static void confirmed(UUID check) {
        once(check);
        stands(check, "CONFIRMED", 2);
        judged(check, 2, "REVIEW_AGAIN", "RE_REVIEW", "2026-03-02");
    }

    static void verified(UUID check) {
        confirmed(check);
        stands(check, "VERIFIED", 3);
        judged(check, 3, "VERIFY", "APPEAL", "2026-03-09");
    }

    static void handled(UUID check) {
        verified(check);
        stands(check, "HANDLED", 4);
        Rows.asOwner(STEP.formatted(check, 4, "HANDLE", "null", "'LEAD'", REMARK, REVIEWER, "2026-03-10", "HANDLING"));
    }

    private static void judged(UUID check, int ordinal, String act, String clock, String day) {
        Rows.asOwner(
                STEP.formatted(check, ordinal, act, "'CONFIRMED'", "null", REMARK, REVIEWER + ordinal, day, clock));
    }

    private static void stands(UUID check, String stage, int steps) {
        Rows.asOwner("""
            insert into finding_review values ('%s', 1, '%s', %d)
            on conflict (check_id, number) do update set stage = excluded.stage, steps = excluded.steps""".formatted(check, stage, steps));
    }
}

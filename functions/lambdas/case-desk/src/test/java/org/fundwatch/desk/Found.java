package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Findings as checks of claims left them, and what people do about them. */
final class Found {
    private static final long ALL_CODES = 100_000_000_000L;
    private static final String CHECK = """
        insert into claim_check values (?::uuid, ?, repeat('0', 64), 'POST', 'an edition', ?::timestamptz, 1000, repeat('0', 64),
          '{"policy": "claims/edition", "policyVersion": "2025-01-01", "codeVersion": "1", "facts": {}, "steps": [
             {"rule": "S01", "question": "is the bed charged for days away", "answer": "yes"},
             {"rule": "R067", "question": "is it for the other sex", "answer": "no"}]}', now())\
        """;
    private static final String FINDING =
            "insert into claim_finding values (?::uuid, ?::int, ?, 'VIOLATION', 'an item', '1 2', '77', 1000)";
    private static final String LINE =
            "insert into claim_line values (?::uuid, ?::int, 'XA1', 'an item', '2026-02-27', '2026-02-28', '2.5', 400, 1000, ?)";
    private static final String SUSPICION =
            "insert into claim_finding values (?::uuid, 1, ?, 'SUSPICIOUS', 'an item', '1 2', '77', 1000)";
    private static final String REPLACED =
            "insert into finding_review values (?::uuid, ?::int, 'SUPERSEDED', 0, ?::uuid, ?::int)";
    private static final String DECISION = """
        insert into claim_decision values (gen_random_uuid(), ?::uuid, 1, 'PRE', 'WENT_ON', 'needed', '2026-03-01T01:00:00Z', now())\
        """;

    private static final String APPEAL = """
        insert into finding_appeal values (gen_random_uuid(), ?::uuid, ?::int, '2026-03-05T01:00:00Z', 'their words',
          '{"documents": [{"name": "a.pdf", "sha256": "' || repeat('0', 64) || '"}]}', 'TOO_EARLY', '2026-03-06', now())\
        """;

    private static final String EACH = """
        with checks as (insert into claim_check
          select gen_random_uuid(), 'H' || lpad(nth::text, 11, '0'), repeat('0', 64), 'POST', 'an edition', ?::timestamptz, 1000,
            repeat('0', 64), '{}', now() from generate_series(1, ?::int) nth returning check_id)
        insert into claim_finding select check_id, 1, ?, 'VIOLATION', 'an item', '1', '77', 1000 from checks\
        """;

    private static final String SCREENED = """
        insert into claim_check (check_id, institution_code, stage, edition, checked_at, total_fen, trace, recorded_at,
                                 origin, settlement, settled_month, screening)
        values (?::uuid, ?, 'POST', 'an edition', '2026-05-02T00:00:00Z', 1000,
          '{"policy": "edition/one", "policyVersion": "1", "codeVersion": "1", "facts": {}, "steps": []}', now(),
          'SCREENING', 'S-1', ?::date, gen_random_uuid())\
        """;
    private static final String GROUNDS = """
        insert into claim_finding
        values (?::uuid, 1, ?, 'VIOLATION', 'an item', '1 2', '77', 1000, repeat('a', 32), 700, '第三十八条', 'KP-1', '第1、2行', 'lines 1, 2')\
        """;
    private static final String DOCTOR = "insert into claim_finding_doctor values (?::uuid, 1, ?)";

    private Found() {}

    /** A finding in a settlement of a month that was screened in May 2026, prescribed by a doctor. */
    static String screened(String hospital, String rule, String month, String doctor) {
        var check = UUID.randomUUID().toString();
        Rows.run(SCREENED, check, hospital, month + "-01");
        Rows.run(GROUNDS, check, rule);
        Rows.run(DOCTOR, check, doctor);
        return check + "-1";
    }

    static String aHospital() {
        return "H%011d".formatted(ThreadLocalRandom.current().nextLong(ALL_CODES));
    }

    /** So many findings of one check; their ids in order. */
    static List<String> at(String hospital, String rule, String checkedAt, int many) {
        var check = UUID.randomUUID().toString();
        Rows.run(CHECK, check, hospital, checkedAt);
        for (var number = 1; number <= many; number++) {
            Rows.run(FINDING, check, String.valueOf(number), rule);
        }
        return IntStream.rangeClosed(1, many)
                .mapToObj(number -> check + "-" + number)
                .toList();
    }

    /** A finding that is no more than a suspicion. */
    static String suspected(String hospital, String rule, String checkedAt) {
        var check = UUID.randomUUID().toString();
        Rows.run(CHECK, check, hospital, checkedAt);
        Rows.run(SUSPICION, check, rule);
        return check + "-1";
    }

    /** One finding at each of so many institutions. */
    static void atEach(int institutions, String rule, String checkedAt) {
        Rows.run(EACH, checkedAt, String.valueOf(institutions), rule);
    }

    static String one() {
        return at(aHospital(), "S01", "2026-03-01T00:00:00Z", 1).getFirst();
    }

    /** Its check kept a line, prescribed by a doctor. */
    static void charged(String finding, int no, String doctor) {
        var check = finding.substring(0, finding.lastIndexOf('-'));
        Rows.run(LINE, check, String.valueOf(no), doctor);
    }

    /** Another counts in its place. */
    static void replaced(String gone, String by) {
        var end = gone.lastIndexOf('-');
        var other = by.lastIndexOf('-');
        Rows.run(
                REPLACED,
                gone.substring(0, end),
                gone.substring(end + 1),
                by.substring(0, other),
                by.substring(other + 1));
    }

    /** Its first finding is of a doctor. */
    static void prescribed(String finding, String doctor) {
        Rows.run(DOCTOR, finding.substring(0, finding.lastIndexOf('-')), doctor);
    }

    /** The doctor went on against the first finding of its check. */
    static void wentOn(String finding) {
        Rows.run(DECISION, finding.substring(0, finding.lastIndexOf('-')));
    }

    /** Its institution appealed by its own door, and was refused. */
    static void appealedByDoor(String finding) {
        var end = finding.lastIndexOf('-');
        Rows.run(APPEAL, finding.substring(0, end), finding.substring(end + 1));
    }

    static String judged(String judgement, String... findings) {
        return "{\"findings\": [%s], \"judgement\": \"%s\", \"reason\": \"looked at\"}"
                .formatted(list(findings), judgement);
    }

    static String appealed(String day, String... findings) {
        return "{\"findings\": [%s], \"receivedOn\": \"%s\", \"reason\": \"they object\"}"
                .formatted(list(findings), day);
    }

    static String handled(String handling, String... findings) {
        return "{\"findings\": [%s], \"handling\": \"%s\", \"reason\": \"so it is\"}"
                .formatted(list(findings), handling);
    }

    /** Confirmed by two and verified by a third. */
    static void verified(String... findings) {
        confirmed(findings);
        Desk.person("three", "adjudicator").post("/v1/claim-findings/verification", judged("CONFIRMED", findings));
    }

    static void confirmed(String... findings) {
        reviewed("CONFIRMED", findings);
    }

    static void reviewed(String judgement, String... findings) {
        Desk.person("one", "investigator").post("/v1/claim-findings/initial-review", judged(judgement, findings));
        Desk.person("two", "adjudicator").post("/v1/claim-findings/re-review", judged(judgement, findings));
    }

    static String stage(String finding) {
        return Desk.as("auditor")
                .get("/v1/claim-findings/" + finding)
                .jsonPath()
                .getString("stage");
    }

    private static String list(String... findings) {
        return Arrays.stream(findings).map("\"%s\""::formatted).collect(joining(", "));
    }
}

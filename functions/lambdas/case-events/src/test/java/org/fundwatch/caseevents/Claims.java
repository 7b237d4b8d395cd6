package org.fundwatch.caseevents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Checks of claims at hospitals that do not exist. */
final class Claims {
    private static final long ALL_CODES = 100_000_000_000L;
    private static final String TALLY = """
        select concat_ws(' ', to_char(month, 'YYYY-MM'), checks, findings, violations, amount_fen)
          from claim_tally where institution_code = ? order by month\
        """;
    private static final String LEAD = """
        select concat_ws(' ', to_char(month, 'YYYY-MM'), policy_id, policy_version, evidence, trace)
          from lead where institution_code = ? order by month\
        """;

    private Claims() {}

    static String aHospital() {
        return "H%011d".formatted(ThreadLocalRandom.current().nextLong(ALL_CODES));
    }

    /** Asked about at a door; the event is of before events told so. */
    static String checked(String hospital, int findings, String day) {
        return checked(hospital, findings, day, Map.of());
    }

    /** Screened afterwards. */
    static String screened(String hospital, int findings, String day) {
        return checked(hospital, findings, day, Map.of("origin", "SCREENING"));
    }

    private static String checked(String hospital, int findings, String day, Map<String, Object> more) {
        var id = UUID.randomUUID().toString();
        var data = new HashMap<String, Object>(more);
        data.put("checkId", id);
        data.put("institution", hospital);
        data.put("stage", "POST");
        data.put("findings", findings);
        data.put("violations", Math.min(findings, 1));
        data.put("amountFen", findings * 100L);
        data.put("checkedOn", day);
        data.put("edition", "some edition");
        return Messages.event(id, "ClaimChecked", 0, data);
    }

    /** Reviewers handed a finding of that day over. */
    static String referred(String hospital, String day) {
        var id = UUID.randomUUID().toString();
        return Messages.event(
                id,
                "FindingReferred",
                0,
                Map.of("checkId", id, "number", 1, "institution", hospital, "rule", "S01", "checkedOn", day));
    }

    static List<String> tally(String hospital) {
        return Rows.all(TALLY, hospital);
    }

    static List<String> leads(String hospital) {
        return Rows.all(LEAD, hospital);
    }

    static List<String> audits(String hospital) {
        return Rows.all("select act || ' ' || (details ->> 'month') from audit_row where subject = ?", hospital);
    }
}

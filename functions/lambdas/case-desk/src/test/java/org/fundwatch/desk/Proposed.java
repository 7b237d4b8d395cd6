package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.platform.TraceJson;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.ReportedFinding;
import org.fundwatch.rewards.ReportedMatter;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.Subject;

/** Rewards as reward-calculation would have proposed them, of closed cases worth 500,000 yuan. */
final class Proposed {
    static final String ANSWERS = """
            {"answers": {"RWD-11": true, "RWD-12": true, "RWD-13": true, "RWD-14": true, "RWD-15": true, "RWD-16": true,
                         "RWD-18": false, "RWD-19": false, "RWD-20": false, "RWD-21": false, "RWD-22": true, "RWD-23": false}}""";
    static final ReportedFinding FINDING = ReportedFinding.unsaid(1, Money.yuan("500000.00"), Nature.ORDINARY);
    private static final RewardPolicies POLICIES = RewardPolicies.read(PolicyReader::read, "test");

    private Proposed() {}

    static String in(String place) {
        var number = Rows.aCase("CLOSED_SUBSTANTIATED", place);
        return of(number, place, new ReportedMatter(List.of(FINDING.reported())));
    }

    static String of(String number, String place, ReportedMatter matter) {
        var facts = new RewardFacts(
                        new CaseNumber(number),
                        Places.known(place).orElseThrow(),
                        Subject.UNIT,
                        Money.yuan("500000.00"),
                        LocalDate.parse("2024-03-01"))
                .with(matter)
                .with(Particulars.NONE.substantiated(LocalDate.parse("2024-03-01")));
        var decision = RewardCalculation.decide(facts, POLICIES);
        var trace = TraceJson.write(decision.trace());
        switch (decision) {
            case RewardDecision.Proposed proposed ->
                Rows.aReward(number, "PROPOSED", Long.toString(proposed.amount().fen()), null, trace);
            case RewardDecision.Undetermined open ->
                Rows.aReward(number, "UNDETERMINED", null, open.missing().name(), trace);
            case RewardDecision.Refused _ -> throw new AssertionError("not refused");
        }
        return number;
    }

    static String pathOf(String number, String step) {
        return "/v1/cases/" + number + "/reward/" + step;
    }

    static String reviewed(String place) {
        var number = in(place);
        Desk.as("adjudicator").post(pathOf(number, "review"), ANSWERS).then().statusCode(200);
        return number;
    }

    /** Approved by staff-2 so many days ago. */
    static String approvedDaysAgo(int days) {
        var number = in("130000");
        var approval = "RW-0000-%04d".formatted(Integer.valueOf(number.replaceAll("\\D", "")));
        Rows.run(
                "insert into reward_approval values (?, ?, 1100000, 'city-budget', 2024, 'staff-2', now())",
                approval,
                number);
        Rows.run("""
                insert into reward_step values (?, 1, 'APPROVED', now() - make_interval(days => ?::int), 'staff-2', ?, null)""", number, Integer.toString(days), approval);
        return number;
    }

    /** Reviewed by staff-1, approved by staff-2; the approval number. */
    static String approved(String number, String fund, int year) {
        return Desk.carelessly(Gateway.staff("staff-2", "adjudicator"))
                .post(pathOf(number, "approval"), """
                {"fundSource": "%s", "budgetYear": %d}""".formatted(fund, year))
                .then()
                .statusCode(200)
                .extract()
                .path("approvalNumber");
    }
}

package org.fundwatch.local.road;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.oidc.StaffIssuer;

/** What people do from a proposed reward to a paid one: staff with the token of their role, the reporter with the receipt. */
record Paying(Doors doors, Addresses addresses, Patience patience) {
    private static final String FILES = "/v1/payment-files";
    /** What a reward needs in Hebei; every other condition is one that bars it. */
    private static final Pattern NEEDED = Pattern.compile("RWD-(1[1-7]|22|24)");

    /** Answers every open condition as a reward wants it. */
    Tree review(String number) {
        var answers = new LinkedHashMap<String, Boolean>();
        doors.get(ofCase(number) + "/steps", addresses.token("adjudicator"))
                .json()
                .children("open")
                .forEach(open -> answers.put(open.text("rule"), isNeeded(open.text("rule"))));
        return act(ofCase(number) + "/review", "adjudicator", Map.of("answers", answers));
    }

    Tree approve(String number, int budgetYear) {
        var body = Map.of("fundSource", "province-budget", "budgetYear", budgetYear);
        return act(ofCase(number) + "/approval", StaffIssuer.SECOND_ADJUDICATOR, body);
    }

    Tree giveNotice(String number, LocalDate receivedOn) {
        return act(ofCase(number) + "/notice", "adjudicator", Map.of("receivedOn", receivedOn.toString()));
    }

    Tree claim(Receipt receipt, Map<String, String> details) {
        var body = new LinkedHashMap<>(details);
        body.put("receipt", receipt.secret());
        return doors.post("/v1/follow-up/reward/claim", body).json();
    }

    Tree check(String approval) {
        return act(payout(approval) + "/check", "payout-checker", Map.of());
    }

    /** One batch of one reward; the vault has written its file when this returns. */
    Tree order(String approval) {
        return act(FILES, "reward-payer", Map.of("approvals", List.of(approval)));
    }

    Tree pay(String approval, String bankReference) {
        return act(
                payout(approval) + "/payment",
                "reward-payer",
                Map.of("transferReference", newest(approval), "bankReference", bankReference));
    }

    Tree giveBack(String approval, String reason) {
        return act(
                payout(approval) + "/return",
                "reward-payer",
                Map.of("transferReference", newest(approval), "reason", reason));
    }

    Tree statement(int year) {
        return doors.get("/v1/rewards/statement?year=" + year, addresses.token("reward-payer"))
                .json();
    }

    /** By which the bank tells of the last transfer. */
    private String newest(String approval) {
        return doors.get(payout(approval), addresses.token("reward-payer"))
                .json()
                .children("orders")
                .getLast()
                .text("transferReference");
    }

    private Tree act(String path, String person, Map<String, ?> body) {
        return doors.act("POST", path, addresses.token(person), body).json();
    }

    private static boolean isNeeded(String rule) {
        return NEEDED.matcher(rule).matches();
    }

    private static String ofCase(String number) {
        return "/v1/cases/" + number + "/reward";
    }

    private static String payout(String approval) {
        return "/v1/payouts/" + approval;
    }
}

package org.fundwatch.payment;

import io.restassured.response.Response;
import java.util.List;

/** The people of the paying side at their desks. */
final class Bureau {
    static final Gateway CHECKER = Gateway.staff("checker", "payout-checker");
    static final Gateway CLERK = Gateway.staff("clerk", "reward-payer");

    private Bureau() {}

    /** A reward whose claim was checked. */
    static String checked() {
        var approval = Rows.claimed();
        check(approval).then().statusCode(200);
        return approval;
    }

    /** A reward whose payment was ordered, its file written. */
    static String ordered() {
        var approval = checked();
        order(CLERK, approval).then().statusCode(200);
        return approval;
    }

    /** A reward of which the bank said that it had paid it. */
    static String paid() {
        var approval = ordered();
        pay(approval, 1, "paid-1");
        return approval;
    }

    /** One transfer came back, another lies at the bank. */
    static String orderedAnew() {
        var approval = ordered();
        giveBack(approval);
        check(approval);
        order(CLERK, approval);
        return approval;
    }

    /** The second transfer was paid, and then the first all the same. */
    static String paidTwice() {
        var approval = orderedAnew();
        pay(approval, 2, "paid-2");
        pay(approval, 1, "late-1").then().statusCode(200);
        return approval;
    }

    static List<String> allowed(Gateway who, String approval) {
        return Desk.carelessly(who).get("/v1/payouts/" + approval).jsonPath().getList("allowedActs");
    }

    static Response check(String approval) {
        return Desk.send(CHECKER, "POST", "/v1/payouts/" + approval + "/check", null);
    }

    static Response order(Gateway who, String... approvals) {
        return Desk.send(who, "POST", "/v1/payment-files", batch(approvals));
    }

    static Response pay(String approval, String reference) {
        return pay(approval, newest(approval), reference);
    }

    /** As the bank tells of the attempt of that number. */
    static Response pay(String approval, int attempt, String reference) {
        return settle(approval, "payment", paid(approval, attempt, reference));
    }

    static Response giveBack(String approval) {
        return giveBack(approval, newest(approval));
    }

    static Response giveBack(String approval, int attempt) {
        return settle(approval, "return", returned(approval, attempt));
    }

    /** As the bank's slip of today says it of a transfer that it had paid. */
    static Response sendBack(String approval, int attempt, String reference) {
        return settle(approval, "paid-return", sentBack(approval, attempt, reference, Rows.today()));
    }

    static String sentBack(String approval, int attempt, String reference, String day) {
        return "{\"transferReference\": \"%s-%d\", \"bankReference\": \"%s\", \"returnedOn\": \"%s\", \"reason\": \"ACCOUNT_CLOSED\"}"
                .formatted(approval, attempt, reference, day);
    }

    static String paid(String approval, int attempt, String reference) {
        return "{\"transferReference\": \"%s-%d\", \"bankReference\": \"%s\"}".formatted(approval, attempt, reference);
    }

    static String returned(String approval, int attempt) {
        return "{\"transferReference\": \"%s-%d\", \"reason\": \"ACCOUNT_CLOSED\"}".formatted(approval, attempt);
    }

    static String batch(String... approvals) {
        return "{\"approvals\": [\"" + String.join("\", \"", approvals) + "\"]}";
    }

    private static int newest(String approval) {
        return Rows.all("select 1 from payment_order where approval_number = ?", approval)
                .size();
    }

    private static Response settle(String approval, String act, String body) {
        return Desk.send(CLERK, "POST", "/v1/payouts/" + approval + "/" + act, body);
    }
}

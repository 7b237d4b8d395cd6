package org.fundwatch.payment;

import io.restassured.response.Response;

/** The people of the paying side at their desks. */
final class Bureau {
    static final Gateway CHECKER = Gateway.staff("checker", "payout-checker");
    static final Gateway CLERK = Gateway.staff("clerk", "finance");

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

    static Response check(String approval) {
        return Desk.send(CHECKER, "POST", "/v1/payouts/" + approval + "/check", null);
    }

    static Response order(Gateway who, String... approvals) {
        return Desk.send(who, "POST", "/v1/payment-files", batch(approvals));
    }

    static Response pay(String approval, String reference) {
        return settle(approval, "payment", "{\"bankReference\": \"" + reference + "\"}");
    }

    static Response giveBack(String approval) {
        return settle(approval, "return", "{\"reason\": \"ACCOUNT_CLOSED\"}");
    }

    static String batch(String... approvals) {
        return "{\"approvals\": [\"" + String.join("\", \"", approvals) + "\"]}";
    }

    private static Response settle(String approval, String act, String body) {
        return Desk.send(CLERK, "POST", "/v1/payouts/" + approval + "/" + act, body);
    }
}

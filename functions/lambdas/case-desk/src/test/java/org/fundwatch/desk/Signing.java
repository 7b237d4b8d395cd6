package org.fundwatch.desk;

import io.restassured.response.Response;

/** A penalty outside the tier, proposed by one person and signed or taken back by others. */
final class Signing {
    private Signing() {}

    static String proposed() {
        var number = Agencies.found(500000);
        propose(number).then().statusCode(200);
        return number;
    }

    static Response propose(String number) {
        return propose(number, Agencies.DAY);
    }

    static Response propose(String number, String day) {
        return Desk.as("adjudicator")
                .post(path(number, "penalty"), Agencies.penalty("2").replace(Agencies.DAY, day));
    }

    static Response sign(String who, String number, int proposal) {
        return Desk.person(who, "adjudicator")
                .post(path(number, "penalty/signature"), "{\"proposal\": %d}".formatted(proposal));
    }

    static Response withdraw(String number) {
        return Desk.person("staff-3", "adjudicator")
                .post(path(number, "penalty/withdrawal"), "{\"proposal\": 1, \"reason\": \"weighed anew\"}");
    }

    static Response read(String number) {
        return Desk.person("staff-2", "adjudicator").get("/v1/cases/" + number);
    }

    static String path(String number, String act) {
        return "/v1/cases/" + number + "/" + act;
    }
}

package org.fundwatch.local.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.fundwatch.local.road.RoadClaims;
import org.fundwatch.local.soak.Book.Kept;
import org.fundwatch.local.soak.Book.Written;

/** One case from its report to its reward and its place on the list, and one claim, with invented institutions. */
record Journey(Client client, ControlClient control, Book book, Tally tally) {
    private static final String INSTITUTION = "H13000000099";
    private static final String CLAIMANT = "H11000000009";
    private static final String CLAIM = "C028";
    private static final Clock CHINA = Clock.system(ZoneId.of("Asia/Shanghai"));
    private static final long AMOUNT_FEN = 50_000_000;

    /** Done once, before the first case. */
    void register() {
        var body = Map.of("name", "Hospital SOAK (DEMONSTRATION)", "place", "130000", "type", "MEDICAL_INSTITUTION");
        client.insist(Wish.staff("registrar", "PUT", "/v1/institutions/" + INSTITUTION, body));
    }

    void walk() {
        check();
        var number = file();
        var filed = System.nanoTime();
        client.await(read("/v1/cases/" + number));
        tally.succeeded("case-events", filed);
        act(Written.ACCEPTANCE, "intake-officer", number, "acceptance", Map.of());
        var finding = Map.of("kind", "OVER_CHARGING", "amountFen", AMOUNT_FEN, "intent", false, "match", "REPORTED");
        act(Written.FINDING, "investigator", number, "findings", finding);
        var part = Map.of("finding", 1, "multiple", "1");
        var penalty = Map.of("decidedOn", LocalDate.now(CHINA).toString(), "parts", List.of(part));
        act(Written.PENALTY, "adjudicator", number, "penalty", penalty);
        act(Written.CLOSURE, "adjudicator", number, "closure", Map.of("outcome", "SUBSTANTIATED"));
        var closed = System.nanoTime();
        client.await(read("/v1/cases/" + number + "/reward"));
        tally.succeeded("reward-calculation", closed);
        act(Written.LISTING, "registrar", number, "listing", Map.of());
        publish();
    }

    /** Whether or not it works out: the run that was killed is finished by the next one. */
    private void publish() {
        var begun = System.nanoTime();
        if (control.fire(ControlClient.PUBLICATION)) {
            tally.succeeded("blacklist-publication", begun);
        }
    }

    private void check() {
        var request = RoadClaims.request(CLAIM).orElseThrow();
        var wish = Wish.institution(CLAIMANT, "/v1/claims/check", request);
        var answer = client.insist(wish);
        book.acknowledged(Written.CHECK, answer.path("checkId").asText(), new Kept(wish, answer));
    }

    private String file() {
        var wish = Wish.anyone("report-intake", "/v1/reports", report());
        var receipt = client.insist(wish);
        var number = receipt.path("caseNumber").asText();
        book.acknowledged(Written.REPORT, number, new Kept(wish, receipt));
        client.insist(Wish.anyone(
                "report-follow-up",
                "/v1/follow-up",
                Map.of("receipt", receipt.path("receipt").asText())));
        return number;
    }

    private JsonNode act(Written written, String role, String number, String act, Map<String, ?> body) {
        var wish = Wish.staff(role, "POST", "/v1/cases/" + number + "/" + act, body);
        var answer = client.insist(wish);
        book.acknowledged(written, number, new Kept(wish, answer));
        return answer;
    }

    private static Wish read(String path) {
        return Wish.staff("registrar", "GET", path, Map.of());
    }

    private static Map<String, ?> report() {
        return Map.of(
                "channel",
                "WEB",
                "place",
                "130000",
                "subject",
                "UNIT",
                "reported",
                Map.of("institutionCode", INSTITUTION),
                "conduct",
                Map.of("from", "2024-01-01", "until", "2024-12-31"),
                "facts",
                "DEMONSTRATION. An invented report: the same service was charged twice.",
                "wantsReward",
                true,
                "named",
                true,
                "identity",
                Map.of("name", "Reporter SOAK (DEMONSTRATION)", "phone", "000-0000"));
    }
}

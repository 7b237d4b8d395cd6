package org.fundwatch.local.road;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Tree;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.oidc.StaffIssuer;

/** What the bureau's staff do at the case desk, each with the token of their role. */
record Desk(Doors doors, Addresses addresses, Patience patience) {

    void register(RoadCase.Institution institution, String place) {
        var body = Map.of("name", institution.name(), "place", place, "type", "MEDICAL_INSTITUTION");
        act("PUT", "/v1/institutions/" + institution.code(), "registrar", body);
    }

    /** Waits until the report's event has opened the case. */
    Tree opened(String number) {
        return patience.until("the case to be open", () -> found("/v1/cases/" + number, "intake-officer"));
    }

    Tree accept(String number) {
        return act("POST", "/v1/cases/" + number + "/acceptance", "intake-officer", Map.of());
    }

    Tree record(String number, RoadCase.Finding finding) {
        var body = Map.of(
                "kind", finding.kind(),
                "amountFen", finding.amount().fen(),
                "intent", finding.intent(),
                "match", "REPORTED");
        return act("POST", "/v1/cases/" + number + "/findings", "investigator", body);
    }

    /** Decided before the report of the road came in, so that another person signs it. */
    Tree penalise(String number, RoadCase.Penalty penalty, int finding) {
        var part = Map.of(
                "finding", finding, "multiple", penalty.multiple().toString(), "reason", "entered as it was decided");
        var body = Map.of("decidedOn", penalty.decidedOn().toString(), "parts", List.of(part));
        var answer = act("POST", "/v1/cases/" + number + "/penalty", "adjudicator", body);
        return answer.has("proposal") ? sign(number, answer.integer("proposal")) : answer;
    }

    private Tree sign(String number, int proposal) {
        var path = "/v1/cases/" + number + "/penalty/signature";
        return act("POST", path, StaffIssuer.SECOND_ADJUDICATOR, Map.of("proposal", proposal));
    }

    Tree close(String number) {
        return act("POST", "/v1/cases/" + number + "/closure", "adjudicator", Map.of("outcome", "SUBSTANTIATED"));
    }

    Tree read(String number) {
        return doors.get("/v1/cases/" + number, addresses.token("adjudicator")).json();
    }

    /** Waits until the reward has been decided on. */
    Tree reward(String number) {
        return patience.until("the reward", () -> found("/v1/cases/" + number + "/reward", "adjudicator"));
    }

    Tree whatIf(String number, LocalDate assumedFrom) {
        var path = "/v1/cases/" + number + "/reward/what-if?assumedFrom=" + assumedFrom;
        return doors.get(path, addresses.token("adjudicator")).json();
    }

    Tree list(String number) {
        return act("POST", "/v1/cases/" + number + "/listing", "registrar", Map.of());
    }

    Tree listing(String number) {
        return doors.get("/v1/cases/" + number + "/listing", addresses.token("auditor"))
                .json();
    }

    Tree revoke(String number, LocalDate day) {
        var body = Map.of("reason", "RECONSIDERATION", "revokedOn", day.toString(), "instrument", "DEMONSTRATION");
        return act("POST", "/v1/cases/" + number + "/revocation", "adjudicator", body);
    }

    /** Waits until the institution has this score. */
    Tree graded(String institution, BigDecimal score) {
        var path = "/v1/institutions/" + institution + "/credit";
        return patience.until(
                "a score of " + score + " for " + institution,
                () -> found(path, "auditor").filter(credit -> hasScore(credit, score)));
    }

    /** Waits for the newest lead on an institution. */
    Tree lead(String institution) {
        return patience.until(
                "a lead on " + institution,
                () -> found("/v1/leads", "investigator").stream()
                        .flatMap(leads -> leads.children("leads").stream())
                        .filter(lead -> lead.text("institution").equals(institution))
                        .findFirst());
    }

    /** Waits until findings of nightly screening stand in the list of reviewers. */
    List<Tree> screened() {
        return patience.until(
                "findings of the night",
                () -> found("/v1/claim-findings?origin=SCREENING", "investigator")
                        .map(list -> list.children("findings"))
                        .filter(findings -> !findings.isEmpty()));
    }

    private static boolean hasScore(Tree credit, BigDecimal score) {
        return credit.optionalText("score")
                .filter(text -> new BigDecimal(text).compareTo(score) == 0)
                .isPresent();
    }

    private Tree act(String method, String path, String role, Map<String, ?> body) {
        return doors.act(method, path, addresses.token(role), body).json();
    }

    private Optional<Tree> found(String path, String role) {
        var answer = doors.get(path, addresses.token(role));
        return answer.isMissing() ? Optional.empty() : Optional.of(answer.json());
    }
}

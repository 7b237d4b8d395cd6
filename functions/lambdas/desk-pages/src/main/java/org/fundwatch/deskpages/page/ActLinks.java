package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Route;
import org.fundwatch.deskpages.show.Words;

/** What the person may do here: by the contract's roles, and for the acts that a case itself names, by the case. */
@ApplicationScoped
class ActLinks {
    /** The operation of each act that a case names. */
    static final Map<String, String> OF_ACT = Map.of(
            "ACCEPT", "ActResource_accept",
            "REFUSE", "ActResource_refuse",
            "RECORD_FINDING", "ActResource_recordFinding",
            "DECIDE_PENALTY", "ActResource_decidePenalty",
            "PROPOSE_PENALTY", "ActResource_decidePenalty",
            "SIGN_PENALTY", "ProposalResource_sign",
            "WITHDRAW_PROPOSAL", "ProposalResource_withdraw",
            "REVOKE_PENALTY", "RevocationResource_revoke",
            "CLOSE_SUBSTANTIATED", "ActResource_close",
            "CLOSE_UNSUBSTANTIATED", "ActResource_close");

    /** Acts that belong to a page under another path. */
    private static final Map<String, String> ELSEWHERE = Map.of("PayoutResource_read", "RewardsResource_recover");

    private static final Set<String> AWAITED = Set.of("RECOVERY", "DOUBLED");
    private static final String DOING = "do/";

    private final Contracts contracts;

    ActLinks(Contracts contracts) {
        this.contracts = contracts;
    }

    /** What may be done about a case; the acts as the case allows them. */
    List<Link> ofCase(Frame frame, String number, JsonNode found) {
        var allowed = StreamSupport.stream(found.path("allowedActs").spliterator(), false)
                .map(act -> OF_ACT.getOrDefault(act.asText(), ""))
                .collect(Collectors.toCollection(HashSet::new));
        Possible.OF_REWARD.forEach((operation, act) -> {
            if (Possible.allows(found.path("reward"), act)) {
                allowed.add(operation);
            }
        });
        return under(frame, contracts.named("CaseResource_read")).stream()
                .filter(operation -> mayBe(operation, allowed))
                .map(operation -> link(frame, operation, number))
                .toList();
    }

    /** What may be done where this path was read, and about each of the things with a number that were read there. */
    List<Link> at(Frame frame, Operation reading, String path, JsonNode body) {
        return contracts.all().stream()
                .filter(operation ->
                        !operation.isReading() && operation.isFor(frame.person().roles()))
                .flatMap(operation -> links(frame, operation, reading, path, body))
                .toList();
    }

    private Stream<Link> links(Frame frame, Operation operation, Operation reading, String path, JsonNode body) {
        if (isOfThePayout(operation, reading, body)
                || operation.path().fits(path)
                || reading.path().isUnder(operation.path())
                || (operation.path().isUnder(reading.path())
                        && operation.path().variables() == reading.path().variables())) {
            return Possible.is(operation, body) ? Stream.of(link(frame, operation, variable(path))) : Stream.of();
        }
        var words = frame.words();
        return operation.path().isUnder(reading.path()) && !hasPage(operation, reading)
                ? numbers(body, operation)
                        .map(number -> new Link(
                                frame.to(DOING + operation.path().of(values(reading, path, number))),
                                words.operation(operation.id()) + " " + number))
                : Stream.of();
    }

    /** Money comes back only where somebody waits for it. */
    private static boolean isOfThePayout(Operation operation, Operation reading, JsonNode body) {
        return operation.id().equals(ELSEWHERE.get(reading.id()))
                && AWAITED.contains(body.at("/payout/step").asText());
    }

    /** Whether the thing that is acted on has a page of its own, to which the list leads. */
    private boolean hasPage(Operation operation, Operation list) {
        return contracts.all().stream()
                .filter(Operation::isReading)
                .map(Operation::path)
                .anyMatch(page -> page.isUnder(list.path()) && operation.path().isUnder(page));
    }

    /** What the things of the answer's lists are called by, where they have this member and the act is possible. */
    private static Stream<String> numbers(JsonNode body, Operation operation) {
        return StreamSupport.stream(body.spliterator(), false)
                .filter(JsonNode::isArray)
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .filter(thing -> Possible.is(operation, thing))
                .map(thing -> thing.path(operation.path().lastVariable()).asText())
                .filter(number -> !number.isEmpty());
    }

    private static String[] values(Operation reading, String path, String number) {
        return reading.path().variables() == 0 ? new String[] {number} : new String[] {variable(path), number};
    }

    /** What may be done at this place or directly under it. */
    List<Link> of(Frame frame, Route place, String value) {
        return contracts.all().stream()
                .filter(operation ->
                        !operation.isReading() && operation.isFor(frame.person().roles()))
                .filter(operation -> operation.path().equals(place)
                        || (operation.path().isUnder(place) && operation.path().variables() == place.variables()))
                .map(operation -> link(frame, operation, value))
                .toList();
    }

    /** What was just done, as the address says it: only what an operation is called. */
    String done(Words words, Optional<String> id) {
        return id.filter(
                        named -> contracts.all().stream().anyMatch(it -> it.id().equals(named)))
                .map(named -> words.say("done", words.operation(named)))
                .orElse("");
    }

    /** What can be asked about a case beside what its page shows. */
    List<Link> readings(Frame frame, String number) {
        return contracts.all().stream()
                .filter(Operation::isReading)
                .filter(operation -> operation
                        .path()
                        .isUnder(contracts.named("CaseResource_read").path()))
                .filter(operation ->
                        !operation.isPlain() && operation.isFor(frame.person().roles()))
                .map(operation -> new Link(
                        frame.to(operation.path().of(number)), frame.words().operation(operation.id())))
                .toList();
    }

    private List<Operation> under(Frame frame, Operation reading) {
        return contracts.all().stream()
                .filter(operation ->
                        !operation.isReading() && operation.isFor(frame.person().roles()))
                .filter(operation -> operation.path().isUnder(reading.path()))
                .filter(operation -> operation.path().variables() == 1)
                .toList();
    }

    private static boolean mayBe(Operation operation, Set<String> allowed) {
        return allowed.contains(operation.id())
                || !(OF_ACT.containsValue(operation.id()) || Possible.OF_REWARD.containsKey(operation.id()));
    }

    private static Link link(Frame frame, Operation operation, String value) {
        return new Link(
                frame.to(DOING + operation.path().of(value)), frame.words().operation(operation.id()));
    }

    /** The part of the path that stands for a variable: the second. */
    private static String variable(String path) {
        var parts = path.split("/", -1);
        return parts.length > 1 ? parts[1] : "";
    }
}

package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.contract.Operation;

/** Whether what an operation does is possible where things stand (能否办理), as the API says it of what was read. */
final class Possible {
    /** Acts about a case's reward, by what the API calls them. */
    static final Map<String, String> OF_REWARD = Map.of(
            "RewardStepResource_review", "REVIEW",
            "RewardStepResource_approve", "APPROVE",
            "RewardStepResource_giveNotice", "NOTIFY",
            "RewardStepResource_refuse", "REFUSE",
            "RewardRecallResource_request", "ASK_RECALL",
            "RewardRecallResource_decide", "RECALL");

    /** Acts about a claimed reward, by what the API calls them. */
    static final Map<String, String> OF_PAYOUT = Map.of(
            "PayoutResource_check", "CHECK",
            "PayoutResource_pay", "PAY",
            "PayoutResource_giveBack", "RETURN",
            "PayoutResource_giveBackPaid", "RETURN_PAID");

    /** Acts that a thing is past once it has come so far, or that it is not ready for before. */
    private static final Map<String, Predicate<JsonNode>> BY_MEMBERS = Map.of(
            "FileResource_write", file -> !file.has("written"),
            "ShadowResource_decide", proposal -> !proposal.has("decision"),
            "OpeningResource_approve", opening -> !opening.has("approvedBy"),
            "OpeningResource_read", opening -> opening.has("approvedBy") && !opening.has("openedAt"));

    private Possible() {}

    /** Whether what was read says by its members how far it has come. */
    static boolean isTold(Operation operation) {
        return BY_MEMBERS.containsKey(operation.id());
    }

    /** Nothing is said of acts that belong to other things. */
    static boolean is(Operation operation, JsonNode thing) {
        return OF_PAYOUT.containsKey(operation.id())
                ? allows(thing, OF_PAYOUT.get(operation.id()))
                : BY_MEMBERS.getOrDefault(operation.id(), _ -> true).test(thing);
    }

    /** A thing that does not say what is allowed leaves every way open; one that is not there, none. */
    static boolean allows(JsonNode thing, String act) {
        var acts = thing.path("allowedActs");
        return acts.isArray() ? contains(acts, act) : thing.isObject();
    }

    private static boolean contains(JsonNode acts, String act) {
        return StreamSupport.stream(acts.spliterator(), false)
                .anyMatch(allowed -> allowed.asText().equals(act));
    }
}

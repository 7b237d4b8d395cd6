package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.show.Words;

/** Shows no form for what cannot be done now, and says why (不能办理的原因); the API decides all the same. */
@ApplicationScoped
class Gate {
    private static final String APPROVE = "APPROVE";

    /** Under which member a list has its things, and by which each is known. */
    private static final Map<String, Listed> LISTED = Map.of(
            "openings", new Listed("openings", "opening"),
            "shadow-proposals", new Listed("proposals", "number"));

    private final StaffApi api;
    private final Contracts contracts;

    Gate(StaffApi api, Contracts contracts) {
        this.api = api;
        this.contracts = contracts;
    }

    private record Listed(String things, String id) {
        JsonNode one(JsonNode list, String wanted) {
            return StreamSupport.stream(list.path(things).spliterator(), false)
                    .filter(thing -> thing.path(id).asText().equals(wanted))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
        }
    }

    /** One sentence; empty where the way is open, or where nobody can say. */
    Uni<String> why(Frame frame, Operation operation, String path) {
        if (Possible.OF_REWARD.containsKey(operation.id())) {
            return ofReward(frame, Possible.OF_REWARD.get(operation.id()), "cases/" + thing(path) + "/reward");
        }
        if (Possible.OF_PAYOUT.containsKey(operation.id())) {
            return read(frame, "payouts/" + thing(path))
                    .map(payout -> isOpen(operation, payout)
                            ? ""
                            : stands(frame.words(), payout.at("/payout/step").asText()));
        }
        return Possible.isTold(operation)
                ? told(frame, path)
                        .map(found ->
                                isOpen(operation, found) ? "" : frame.words().say("doneBefore"))
                : Uni.createFrom().item("");
    }

    private static boolean isOpen(Operation operation, JsonNode thing) {
        return thing.isMissingNode() || Possible.is(operation, thing);
    }

    /** The batch, or the request as its list has it: the API has no page for one request. */
    private Uni<JsonNode> told(Frame frame, String path) {
        var list = path.split("/", -1)[0];
        return contracts.reading(list + "/" + thing(path)).isPresent()
                ? read(frame, list + "/" + thing(path))
                : read(frame, list).map(found -> LISTED.get(list).one(found, thing(path)));
    }

    /** The number of the case, the claim, the batch or the request; only acts on one have it in their path. */
    private static String thing(String path) {
        return path.split("/", -1)[1];
    }

    private Uni<String> ofReward(Frame frame, String act, String reward) {
        return read(frame, reward)
                .chain(found -> Possible.allows(found, act) || found.isMissingNode()
                        ? Uni.createFrom().item("")
                        : read(frame, reward + "/steps").map(steps -> because(frame.words(), act, steps)));
    }

    private static String because(Words words, String act, JsonNode steps) {
        var isReviewed = steps.path("step").asText().equals("REVIEWED");
        if (!act.equals(APPROVE) || !isReviewed) {
            return stands(words, steps.path("step").asText());
        }
        return words.say(steps.path("open").isEmpty() ? "otherHasToApprove" : "stillOpen");
    }

    private static String stands(Words words, String step) {
        return words.say("notNow", words.value("RewardStep", step));
    }

    private Uni<JsonNode> read(Frame frame, String path) {
        return api.read(frame.person(), path, Map.of())
                .map(answer -> answer instanceof Answer.Told(JsonNode body) ? body : MissingNode.getInstance());
    }
}

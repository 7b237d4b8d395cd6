package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.fundwatch.deskpages.api.Answer;
import org.fundwatch.deskpages.api.StaffApi;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.form.Prefill;
import org.fundwatch.deskpages.form.Typed;
import org.fundwatch.deskpages.show.Figures;
import org.fundwatch.deskpages.show.Presenter;
import org.fundwatch.deskpages.show.Words;

/** What the desk knows before somebody fills in a form: a penalty has one part for each finding, a review one answer for each open condition. */
@ApplicationScoped
class Prefills {
    private static final Set<String> SIGNING = Set.of("ProposalResource_sign", "ProposalResource_withdraw");
    private static final Set<String> ABOUT_CASE = Set.of(
            "ActResource_decidePenalty",
            "ProposalResource_propose",
            "ProposalResource_sign",
            "ProposalResource_withdraw");
    private static final String PARTS = "parts";
    private static final String APPROVE = "RewardStepResource_approve";
    private static final String RECALL = "RewardRecallResource_decide";
    private static final String REVIEW = "RewardStepResource_review";

    private final StaffApi api;

    Prefills(StaffApi api) {
        this.api = api;
    }

    /** What the case says about the form; nothing for most of them. */
    Uni<Prefill> of(Frame frame, Operation operation, String path) {
        return switch (operation.id()) {
            case REVIEW -> ofSteps(frame, path, steps -> questions(steps.path("open"), frame.words()));
            case APPROVE -> ofSteps(frame, path, steps -> Prefill.choosing("fundSource", funds(steps)));
            case RECALL -> ofSteps(frame, path, steps -> asRead(steps.at("/recall/recall")));
            default ->
                ABOUT_CASE.contains(operation.id())
                        ? ofCase(frame, operation, path)
                        : Uni.createFrom().item(Prefill.NONE);
        };
    }

    /** What the steps of the reward say. */
    private Uni<Prefill> ofSteps(Frame frame, String path, Function<JsonNode, Prefill> said) {
        return api.read(frame.person(), path.replaceFirst("reward/.*$", "reward/steps"), Map.of())
                .map(answer -> answer instanceof Answer.Told(JsonNode body) ? said.apply(body) : Prefill.NONE);
    }

    private Uni<Prefill> ofCase(Frame frame, Operation operation, String path) {
        var number = path.split("/", -1)[1];
        return api.read(frame.person(), "cases/" + number, Map.of()).map(answer -> switch (answer) {
            case Answer.Told(JsonNode body) ->
                SIGNING.contains(operation.id())
                        ? proposal(body.path("proposal").path("proposal"))
                        : parts(body.path("findings"), frame.words());
            case Answer.Refused _, Answer.Silent _ -> Prefill.NONE;
        });
    }

    /** An approval names one of the funds that the policy has. */
    private static List<String> funds(JsonNode steps) {
        return StreamSupport.stream(steps.path("fundSources").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whoever signs or takes back means the proposal that they have read. */
    private static Prefill proposal(JsonNode number) {
        return number.isMissingNode()
                ? Prefill.NONE
                : new Prefill(Map.of("proposal", number.asText()), Set.of("proposal"), Map.of());
    }

    /** Whoever decides on a request sends the number that they have read: a newer one is another. */
    private static Prefill asRead(JsonNode recall) {
        return recall.isMissingNode()
                ? Prefill.NONE
                : new Prefill(Map.of("recall", recall.asText()), Set.of(), Map.of());
    }

    /** A review answers the conditions that are open. */
    private static Prefill questions(JsonNode open, Words words) {
        var legends = new LinkedHashMap<String, String>();
        open.forEach(condition ->
                legends.put("answers." + condition.path("rule").asText(), Presenter.question(condition, words)));
        return new Prefill(Map.of(), Set.of(), legends);
    }

    private static Prefill parts(JsonNode findings, Words words) {
        var values = new HashMap<String, String>();
        var fixed = new HashSet<String>();
        var legends = new HashMap<String, String>();
        values.put(Typed.countOf(PARTS), String.valueOf(findings.size()));
        fixed.add(Typed.countOf(PARTS));
        for (var index = 0; index < findings.size(); index++) {
            var part = PARTS + "." + index;
            values.put(part + ".finding", findings.get(index).path("finding").asText());
            fixed.add(part + ".finding");
            legends.put(part, legend(findings.get(index), words));
        }
        return new Prefill(values, fixed, legends);
    }

    private static String legend(JsonNode finding, Words words) {
        var kind = words.value("ViolationKind", finding.path("kind").asText());
        var amount = Figures.yuan(finding.path("amountFen").asLong(), words);
        var intent = words.say(finding.path("intent").asBoolean() ? "intent" : "noIntent");
        return words.say("finding", finding.path("finding").asText(), kind, amount, intent);
    }
}

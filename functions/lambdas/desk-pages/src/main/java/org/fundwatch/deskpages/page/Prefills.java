package org.fundwatch.deskpages.page;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
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
    private static final String REVOKE = "RevocationResource_revoke";
    private static final String LIST = "ListingResource_approve";
    private static final Set<String> SIGNING = Set.of("ProposalResource_sign", "ProposalResource_withdraw");
    private static final Set<String> ABOUT_CASE = Set.of(
            "ActResource_decidePenalty",
            "ProposalResource_propose",
            "ProposalResource_sign",
            "ProposalResource_withdraw",
            LIST,
            REVOKE);
    private static final String PARTS = "parts";
    private static final String MATCHES = "matches";
    private static final String IN_PART = "IN_PART";
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
            case REVIEW -> ofSteps(frame, path, steps -> review(steps, frame.words()));
            case APPROVE -> ofSteps(frame, path, steps -> Prefill.choosing("fundSource", funds(steps)));
            case RECALL -> ofSteps(frame, path, steps -> asRead("recall", steps.at("/recall/recall")));
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
            case Answer.Told(JsonNode body) -> ofCase(operation.id(), body, frame.words());
            case Answer.Refused _, Answer.Silent _ -> Prefill.NONE;
        });
    }

    private static Prefill ofCase(String operation, JsonNode body, Words words) {
        if (SIGNING.contains(operation)) {
            return asRead("proposal", body.at("/proposal/proposal"));
        }
        return operation.equals(REVOKE) || operation.equals(LIST)
                ? asRead("decision", body.at("/penalty/decision"))
                : parts(PARTS, body.path("findings"), words);
    }

    /** An approval names one of the funds that the policy has. */
    private static List<String> funds(JsonNode steps) {
        return StreamSupport.stream(steps.path("fundSources").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Whoever signs, decides on a request, lists or revokes sends the number that they have read: a newer one is another. */
    private static Prefill asRead(String field, JsonNode number) {
        return number.isMissingNode() ? Prefill.NONE : new Prefill(Map.of(field, number.asText()), Set.of(), Map.of());
    }

    /** A review answers the conditions that are open, may correct the others, and says of each finding how it stands to the report. */
    private static Prefill review(JsonNode steps, Words words) {
        var findings = parts(MATCHES, steps.path("findings"), words);
        var values = new HashMap<>(findings.values());
        var legends = new HashMap<>(findings.legends());
        steps.path("open").forEach(condition -> legends.put(answer(condition), Presenter.question(condition, words)));
        steps.path("answers").forEach(said -> {
            legends.put(answer(said), Presenter.question(said, words));
            values.put(answer(said), said.path("answer").asText());
        });
        for (var index = 0; index < steps.path("findings").size(); index++) {
            values.putAll(matched(MATCHES + "." + index, steps.path("findings").get(index)));
        }
        return new Prefill(values, findings.fixed(), legends);
    }

    private static String answer(JsonNode condition) {
        return "answers." + condition.path("rule").asText();
    }

    private static Map<String, String> matched(String part, JsonNode finding) {
        var match = finding.path("match").asText("");
        return IN_PART.equals(match)
                ? Map.of(
                        part + ".match",
                        match,
                        part + ".reportedFen",
                        Figures.typed(finding.path("reportedFen").asLong()))
                : Map.of(part + ".match", match);
    }

    private static Prefill parts(String list, JsonNode findings, Words words) {
        var values = new HashMap<String, String>();
        var fixed = new HashSet<String>();
        var legends = new HashMap<String, String>();
        values.put(Typed.countOf(list), String.valueOf(findings.size()));
        fixed.add(Typed.countOf(list));
        for (var index = 0; index < findings.size(); index++) {
            var part = list + "." + index;
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

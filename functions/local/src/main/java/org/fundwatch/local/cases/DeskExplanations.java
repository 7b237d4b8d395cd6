package org.fundwatch.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Answer;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.explanation.Tongue;

/** Explanations as the desk of a running launcher gives them. */
record DeskExplanations(DeskReading desk) {
    /**
     * An explanation of one decision of a case.
     *
     * @param decision which one it is, from 1
     */
    record Told(int decision, DecisionExplanation explanation) {}

    /** Every decision of a case, the newest first; any other answer than an explanation is {@link Unreadable}. */
    List<DecisionExplanation> of(String caseNumber, Tongue tongue) throws IOException, InterruptedException {
        var path = "/v1/cases/" + URLEncoder.encode(caseNumber, StandardCharsets.UTF_8) + "/explanation?lang="
                + tongue.tag();
        var newest = told(path);
        var all = new ArrayList<DecisionExplanation>();
        all.add(newest.explanation());
        for (var earlier = newest.decision() - 1; earlier > 0; earlier--) {
            all.add(told(path + "&decision=" + earlier).explanation());
        }
        return all;
    }

    private Told told(String path) throws IOException, InterruptedException {
        var json = desk.of(path);
        return new Told(json.path("decision").asInt(), explanation(json));
    }

    private static DecisionExplanation explanation(JsonNode json) {
        return new DecisionExplanation(
                json.path("lang").asText(),
                json.path("title").asText(),
                list(json.path("passages")).map(DeskExplanations::passage).toList(),
                json.path("questions").asText(),
                list(json.path("answers")).map(DeskExplanations::answer).toList());
    }

    private static Passage passage(JsonNode json) {
        List<String> sentences =
                list(json.path("sentences")).map(JsonNode::asText).toList();
        return new Passage(json.path("heading").asText(), sentences);
    }

    private static Answer answer(JsonNode json) {
        return new Answer(
                json.path("rule").asText(),
                json.path("question").asText(),
                json.path("answer").asText());
    }

    private static Stream<JsonNode> list(JsonNode json) {
        return StreamSupport.stream(json.spliterator(), false);
    }
}

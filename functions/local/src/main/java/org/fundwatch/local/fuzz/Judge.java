package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an answer is one that the contract, the list of problems, or the gateway allows. */
final class Judge {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FAILED = 500;
    private static final int BUSY = 429;
    private static final Set<Integer> OF_THE_GATEWAY = Set.of(401, 403);
    private static final Set<Integer> ALWAYS_OF_THE_GATEWAY = Set.of(BUSY, 404, 413, 414);

    private final String base;
    private final Map<String, Integer> problems;

    /** The document is that of {@code problems.yaml}. */
    Judge(JsonNode document) {
        base = document.path("base").asText();
        problems = document.path("problems")
                .valueStream()
                .collect(Collectors.toMap(
                        one -> base + one.path("type").asText(),
                        one -> one.path("status").asInt()));
    }

    /**
     * An answer as it came.
     *
     * @param type its media type without parameters
     */
    record Answer(int status, String type, String body) {
        /** Missing if it is no JSON. */
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }
    }

    /** What is wrong with the answer, if anything is. */
    Optional<String> complaint(Shot shot, Answer answer) {
        if (answer.status() >= FAILED) {
            return Optional.of("failed");
        }
        if (shot.target().declares(answer.status())) {
            return declared(shot.target(), answer);
        }
        return switch (answer.type()) {
            case "application/problem+json" -> problem(answer);
            case "application/fhir+json" -> outcome(shot.target(), answer);
            default -> gateway(shot, answer);
        };
    }

    private static Optional<String> declared(Target target, Answer answer) {
        var types = target.answers(answer.status());
        if (types.isEmpty() || types.contains(answer.type())) {
            return answer.type().endsWith("json") && answer.json().isMissingNode()
                    ? Optional.of("says that it is JSON and is none")
                    : Optional.empty();
        }
        return Optional.of("has the type " + answer.type() + ", which the contract does not name");
    }

    private Optional<String> problem(Answer answer) {
        var body = answer.json();
        var status = problems.get(body.path("type").asText());
        if (status == null) {
            return Optional.of("is a problem that the list does not know");
        }
        return status == answer.status() && body.path("status").asInt() == answer.status()
                ? Optional.empty()
                : Optional.of("has another status than its problem");
    }

    /** FHIR says a problem by an OperationOutcome, where the contract has one. */
    private Optional<String> outcome(Target target, Answer answer) {
        var slug = answer.json().at("/issue/0/details/coding/0/code").asText();
        return target.otherAnswers().contains(answer.type()) && problems.getOrDefault(base + slug, 0) == answer.status()
                ? Optional.empty()
                : Optional.of("is an outcome that the contract or the list does not know");
    }

    private static Optional<String> gateway(Shot shot, Answer answer) {
        var body = answer.json();
        if (!body.isObject() || body.size() != 1 || !body.path("message").isTextual()) {
            return Optional.of("is neither in the contract, nor a problem, nor the gateway's");
        }
        var allowed = ALWAYS_OF_THE_GATEWAY.contains(answer.status())
                || (OF_THE_GATEWAY.contains(answer.status()) && !shot.trusted());
        return allowed ? Optional.empty() : Optional.of("is the gateway's, where the function has to answer");
    }
}

package org.fundwatch.local.events;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.fundwatch.local.runtime.Invocation;

/** Reads which messages of a batch failed, by the rules of ReportBatchItemFailures. */
final class BatchResponse {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private BatchResponse() {}

    /**
     * The failed ones among the ids of a batch. No answer or an empty list means none; an answer that cannot be read or
     * names a stranger means all, since nobody can tell what it meant.
     */
    static Set<String> failed(Invocation invocation, boolean reportFailures, Set<String> batch) {
        return switch (invocation) {
            case Invocation.Answered answered -> reportFailures ? named(answered.payload(), batch) : Set.of();
            case Invocation.Failed _, Invocation.TimedOut _, Invocation.Throttled _ -> batch;
        };
    }

    private static Set<String> named(byte[] payload, Set<String> batch) {
        try {
            return named(JSON.readTree(payload), batch);
        } catch (IOException e) {
            return batch;
        }
    }

    private static Set<String> named(JsonNode answer, Set<String> batch) {
        var failures = answer.path("batchItemFailures");
        if (!isNothingOr(answer.isObject(), answer) || !isNothingOr(failures.isArray(), failures)) {
            return batch;
        }
        var ids = new HashSet<String>();
        failures.forEach(failure -> ids.add(failure.path("itemIdentifier").asText("")));
        return batch.containsAll(ids) ? ids : batch;
    }

    private static boolean isNothingOr(boolean wanted, JsonNode node) {
        return wanted || node.isMissingNode() || node.isNull();
    }
}

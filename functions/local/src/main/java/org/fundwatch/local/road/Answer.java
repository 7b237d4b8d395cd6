package org.fundwatch.local.road;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a door answered. */
record Answer(int status, String text) {
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int NOT_FOUND = 404;

    boolean isMissing() {
        return status == NOT_FOUND;
    }

    /** The JSON of a success; {@link NotAsExpected} for any other answer. */
    Tree json() {
        NotAsExpected.unless(status == OK || status == CREATED, "answered " + status + problem());
        return tree();
    }

    /** The type and title that a problem names; a body that is none says nothing. */
    private String problem() {
        try {
            var problem = Json.read(text);
            return problem.has("type") ? " " + problem.text("type") : "";
        } catch (JsonProcessingException | Misfit noProblem) {
            return "";
        }
    }

    private Tree tree() {
        try {
            return Json.read(text);
        } catch (JsonProcessingException e) {
            throw new NotAsExpected("answered what is no JSON");
        }
    }
}

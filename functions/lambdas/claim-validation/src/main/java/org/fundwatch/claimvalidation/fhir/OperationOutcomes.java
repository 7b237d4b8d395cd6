package org.fundwatch.claimvalidation.fhir;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Problem;

/** A failure as FHIR tells it (OperationOutcome). */
final class OperationOutcomes {
    private static final Pattern INDEX = Pattern.compile("/(\\d+)(?=/|$)");
    private static final String TYPES = "https://fundwatch.org/fhir/CodeSystem/problem";

    /** The text of the resource; like a problem it never repeats what was sent. */
    static String of(Failure failure) {
        var problem = Problem.of(failure);
        var issue = new TreeMap<String, Object>(Map.of(
                "severity",
                "error",
                "code",
                code(failure),
                "details",
                Map.of(
                        "coding", List.of(Map.of("system", TYPES, "code", slug(problem))),
                        "text", problem.title()),
                "diagnostics",
                problem.detail().isEmpty() ? problem.title() : problem.detail()));
        if (problem.extensions().get("pointer") instanceof String pointer) {
            issue.put("expression", List.of(path(pointer)));
        }
        return JsonBody.write(new TreeMap<>(Map.of("resourceType", "OperationOutcome", "issue", List.of(issue))));
    }

    /** FHIRPath of an RFC 6901 pointer, from the resource that was sent. */
    static String path(String pointer) {
        return "%resource" + INDEX.matcher(pointer).replaceAll("[$1]").replace('/', '.');
    }

    private static String code(Failure failure) {
        return switch (failure) {
            case Failure.Unreadable _ -> "structure";
            case Failure.Malformed _, Failure.UnknownReference _ -> "invalid";
            case Failure.NotMapped _ -> "not-supported";
            case Failure.TooLarge _ -> "too-long";
            case Failure.NoSuchResource _ -> "not-found";
            case Failure.Unauthenticated _ -> "login";
            case Failure.OfAccess _ -> "forbidden";
            case Failure.TooMuchFound _ -> "too-costly";
            case Failure.KeyMissing _, Failure.DataMissing _ -> "required";
            default -> "processing";
        };
    }

    private static String slug(Problem problem) {
        return problem.type().replaceFirst("^.*/problems/", "");
    }

    private OperationOutcomes() {}
}

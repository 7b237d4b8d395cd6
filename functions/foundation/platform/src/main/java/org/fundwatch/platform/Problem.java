package org.fundwatch.platform;

import java.util.LinkedHashMap;
import java.util.Map;

/** A failure as RFC 9457 writes it; detail and extensions never repeat what the caller sent. */
public record Problem(String type, String title, int status, String detail, Map<String, Object> extensions) {
    private static final String BASE = "https://fundwatch.org/problems/";

    public Problem {
        extensions = Map.copyOf(extensions);
    }

    /** The one place where failures become HTTP. */
    public static Problem of(Failure failure) {
        return switch (failure) {
            case Failure.Unreadable f -> problem("request/unreadable", 400, "Body is not readable JSON");
            case Failure.Malformed f ->
                problem("request/malformed", 422, "A field does not fit")
                        .saying(f.rule())
                        .with("pointer", f.pointer());
            case Failure.UnknownReference f ->
                problem("request/unknown-reference", 422, "A field names something unknown")
                        .with("pointer", f.pointer())
                        .with("kind", f.kind());
            case Failure.KeyMissing f -> problem("request/key-missing", 400, "Idempotency-Key is missing");
            case Failure.KeyReused f -> problem("request/key-reused", 409, "Idempotency-Key was used before");
            case Failure.TooLarge f ->
                problem("request/too-large", 413, "Body is too large").with("limit", f.limit());
            case Failure.NoSuchResource f -> problem("request/no-such-resource", 404, "No such resource");
            case Failure.MethodNotAllowed f -> problem("request/method-not-allowed", 405, "Method not allowed");
            case Failure.UnsupportedMediaType f ->
                problem("request/unsupported-media-type", 415, "Media type not supported");
            case Failure.Unauthenticated f -> problem("access/unauthenticated", 401, "Not signed in");
            case Failure.RoleMissing f ->
                problem("access/role-missing", 403, "Role missing").with("role", f.role());
            case Failure.ReceiptUnknown f -> problem("receipt/unknown", 404, "No report answers to this receipt");
            case Failure.CaseUnknown f -> problem("case/unknown", 404, "No such case");
            case Failure.NotAllowedNow f ->
                problem("case/not-allowed-now", 409, "Not allowed at this stage")
                        .with("stage", f.stage())
                        .with("act", f.act());
            case Failure.MultipleOutOfRange f ->
                problem("penalty/multiple-out-of-range", 422, "Multiple is outside the lawful range")
                        .with("pointer", f.pointer())
                        .with("min", f.min())
                        .with("max", f.max());
            case Failure.Undetermined f ->
                problem("decision/undetermined", 422, "A fact is missing").with("missingFact", f.missingFact());
            case Failure.PolicyMissing f -> problem("policy/missing", 503, "No policy is in force");
            case Failure.Unexpected f ->
                problem("unexpected", 500, "Something went wrong").with("correlationId", f.correlationId());
        };
    }

    /** The text of an {@code application/problem+json} answer. */
    public String json() {
        return Json.write(members());
    }

    private Map<String, Object> members() {
        var members = new LinkedHashMap<String, Object>();
        members.put("type", type);
        members.put("title", title);
        members.put("status", status);
        if (!detail.isEmpty()) {
            members.put("detail", detail);
        }
        members.putAll(extensions);
        return members;
    }

    private static Problem problem(String slug, int status, String title) {
        return new Problem(BASE + slug, title, status, "", Map.of());
    }

    private Problem saying(String sentence) {
        return new Problem(type, title, status, sentence, extensions);
    }

    private Problem with(String name, Object value) {
        var more = new LinkedHashMap<>(extensions);
        more.put(name, value);
        return new Problem(type, title, status, detail, more);
    }
}

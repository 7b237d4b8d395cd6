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
        var bare = bare(failure);
        return new Problem(bare.type, bare.title, bare.status, detail(failure), Extensions.of(failure));
    }

    private static Problem bare(Failure failure) {
        return switch (failure) {
            case Failure.Unreadable _ -> as("request/unreadable", 400, "Body is not readable JSON");
            case Failure.Malformed _ -> as("request/malformed", 422, "A field does not fit");
            case Failure.UnknownReference _ -> as("request/unknown-reference", 422, "A field names something unknown");
            case Failure.KeyMissing _ -> as("request/key-missing", 400, "Idempotency-Key is missing or no UUID");
            case Failure.KeyReused _ -> as("request/key-reused", 409, "Idempotency-Key was used before");
            case Failure.TooLarge _ -> as("request/too-large", 413, "Body is too large");
            case Failure.NoSuchResource _ -> as("request/no-such-resource", 404, "No such resource");
            case Failure.MethodNotAllowed _ -> as("request/method-not-allowed", 405, "Method not allowed");
            case Failure.UnsupportedMediaType _ ->
                as("request/unsupported-media-type", 415, "Media type not supported");
            case Failure.NotAcceptable _ -> as("request/not-acceptable", 406, "No answer of the media type asked for");
            case Failure.OfAccess f -> bare(f);
            case Failure.ReceiptUnknown _ -> as("receipt/unknown", 404, "No report answers to this receipt");
            case Failure.OfCase f -> bare(f);
            case Failure.NotListed _ -> as("listing/refused", 409, "Such a case is not listed");
            case Failure.OfPenalty choice -> bare(choice);
            case Failure.OfAgency act -> bare(act);
            case Failure.OfReward f -> bare(f);
            case Failure.Undetermined _ -> as("decision/undetermined", 422, "A fact is missing");
            case Failure.PolicyMissing _ -> as("policy/missing", 503, "No policy is in force");
            case Failure.OfClaim f -> bare(f);
            case Failure.OfPayment f -> bare(f);
            case Failure.Unexpected _ -> as("unexpected", 500, "Something went wrong");
        };
    }

    private static Problem bare(Failure.OfCase failure) {
        return switch (failure) {
            case Failure.CaseUnknown _ -> as("case/unknown", 404, "No such case");
            case Failure.NotAllowedNow _ -> as("case/not-allowed-now", 409, "Not allowed at this stage");
            case Failure.SecondPersonNeeded _ -> as("case/second-person-needed", 409, "Another person has to do this");
        };
    }

    private static Problem bare(Failure.OfReward failure) {
        return switch (failure) {
            case Failure.RewardLapsed _ -> as("reward/lapsed", 409, "The term to claim is over");
            case Failure.RewardNotClaimable _ -> as("reward/not-claimable", 409, "There is no reward to claim now");
            case Failure.ClaimTokenWrong _ -> as("reward/token-wrong", 422, "Not the token of this report");
            case Failure.TooManyTries _ -> as("reward/too-many-tries", 429, "Too many wrong tokens, wait");
        };
    }

    private static Problem bare(Failure.OfAccess failure) {
        return switch (failure) {
            case Failure.Unauthenticated _ -> as("access/unauthenticated", 401, "Not signed in");
            case Failure.RoleMissing _ -> as("access/role-missing", 403, "Role missing");
            case Failure.RolesMixed _ -> as("access/roles-mixed", 403, "Roles that one person may not hold together");
            case Failure.ScopeMissing _ -> as("access/scope-missing", 403, "Scope missing");
            case Failure.SignatureWrong _ -> as("access/signature-wrong", 401, "Not signed by this secret");
            case Failure.Replayed _ -> as("access/replayed", 401, "This request came before");
            case Failure.ClockSkew _ -> as("access/clock-skew", 401, "The clocks differ too much");
            case Failure.AskedTooOften _ -> as("access/asked-too-often", 429, "Asked too often");
        };
    }

    private static Problem bare(Failure.OfClaim failure) {
        return switch (failure) {
            case Failure.NotRecorded _ -> as("claims/not-recorded", 503, "Not checked, go on");
            case Failure.TooMuchFound _ -> as("claims/too-much-found", 422, "Too much found for one record, go on");
            case Failure.CheckUnknown _ -> as("claims/check-unknown", 404, "No such check, or not yet");
            case Failure.FindingUnknown _ -> as("claims/finding-unknown", 404, "No such confirmed finding, or not yet");
            case Failure.DataMissing _ -> as("claims/data-missing", 412, "Needed data did not come along, go on");
            case Failure.NotMapped _ -> as("claims/not-mapped", 422, "An element has no place in a check, go on");
        };
    }

    private static Problem bare(Failure.OfPayment failure) {
        return switch (failure) {
            case Failure.PayoutUnknown _ -> as("payout/unknown", 404, "No such claimed reward");
            case Failure.FileUnknown _ -> as("payment-file/unknown", 404, "No such batch");
            case Failure.OpeningUnknown _ -> as("opening/unknown", 404, "No such request");
            case Failure.IdentityRefused _ -> as("identity/refused", 409, "The identity stays closed");
            case Failure.VaultSilent _ -> as("vault/unavailable", 503, "The vault has not answered");
        };
    }

    private static Problem bare(Failure.OfPenalty choice) {
        return switch (choice) {
            case Failure.MultipleOutOfRange _ -> as("penalty/multiple-out-of-range", 422, "Multiple is out of range");
            case Failure.SumOutOfRange _ -> as("penalty/sum-out-of-range", 422, "Sum is out of range");
            case Failure.ChoiceNotLeft _ -> as("penalty/choice-not-left", 422, "The law does not leave this choice");
            case Failure.FindingLeftOut _ ->
                as(
                        "penalty/finding-left-out",
                        422,
                        "The finding is left out of this decision, so no penalty can be chosen for it");
            case Failure.TimeBarred _ -> as("penalty/time-barred", 409, "The conduct is no longer punished");
            case Failure.ExtensionNotLeft _ ->
                as("procedure/extension-not-left", 422, "The period cannot be made longer so");
        };
    }

    private static Problem bare(Failure.OfAgency act) {
        return switch (act) {
            case Failure.MeasureNotAllowed _ ->
                as("agreement/measure-not-allowed", 422, "The measure may not be taken");
            case Failure.PointsOutOfRange _ -> as("points/out-of-range", 422, "Points are out of range");
            case Failure.FootingMissing _ -> as("points/footing-missing", 422, "The institution comes first");
        };
    }

    private static String detail(Failure failure) {
        return failure instanceof Failure.Malformed(var ignored, var rule) ? rule : "";
    }

    /** The same with more to tell, in the words of another interface. */
    public Problem with(Map<String, Object> more) {
        var all = new LinkedHashMap<>(extensions);
        all.putAll(more);
        return new Problem(type, title, status, detail, all);
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

    private static Problem as(String slug, int status, String title) {
        return new Problem(BASE + slug, title, status, "", Map.of());
    }
}

package org.fundwatch.platform;

import java.util.Map;

/** What a problem says beyond its type and title, by names of its own: where, which bound, which reason. */
final class Extensions {
    static Map<String, Object> of(Failure failure) {
        return switch (failure) {
            case Failure.Malformed f -> Map.of("pointer", f.pointer());
            case Failure.UnknownReference f -> Map.of("pointer", f.pointer(), "kind", f.kind());
            case Failure.TooLarge f -> Map.of("limit", f.limit());
            case Failure.NotListed f -> Map.of("reason", f.reason());
            case Failure.Undetermined f -> Map.of("missingFact", f.missingFact());
            case Failure.Unexpected f -> Map.of("correlationId", f.correlationId());
            case Failure.OfAccess f -> of(f);
            case Failure.OfCase f -> of(f);
            case Failure.OfPenalty f -> of(f);
            case Failure.OfAgency f -> of(f);
            case Failure.OfReward f -> of(f);
            case Failure.OfClaim f -> of(f);
            case Failure.OfPayment f -> of(f);
            case Failure.Unreadable _, Failure.KeyMissing _, Failure.KeyReused _ -> Map.of();
            case Failure.NoSuchResource _, Failure.MethodNotAllowed _, Failure.UnsupportedMediaType _ -> Map.of();
            case Failure.NotAcceptable _, Failure.ReceiptUnknown _, Failure.PolicyMissing _ -> Map.of();
        };
    }

    private static Map<String, Object> of(Failure.OfAccess failure) {
        return switch (failure) {
            case Failure.Unauthenticated _, Failure.RolesMixed _ -> Map.of();
            case Failure.RoleMissing f -> Map.of("role", f.role());
            case Failure.ScopeMissing f -> Map.of("scope", f.scope());
            case Failure.ClockSkew f -> Map.of("serverTime", f.ours(), "mostSeconds", f.mostSeconds());
            case Failure.AskedTooOften f -> wait(f);
            case Failure.SignatureWrong _, Failure.Replayed _ -> Map.of();
        };
    }

    private static Map<String, Object> of(Failure.OfCase failure) {
        return switch (failure) {
            case Failure.NotAllowedNow f -> Map.of("stage", f.stage(), "act", f.act());
            case Failure.CaseUnknown _, Failure.SecondPersonNeeded _ -> Map.of();
        };
    }

    private static Map<String, Object> of(Failure.OfPenalty failure) {
        return switch (failure) {
            case Failure.MultipleOutOfRange f -> Map.of("pointer", f.pointer(), "min", f.min(), "max", f.max());
            case Failure.SumOutOfRange f -> Map.of("pointer", f.pointer(), "minFen", f.minFen(), "maxFen", f.maxFen());
            case Failure.ChoiceNotLeft f -> Map.of("pointer", f.pointer(), "objection", f.objection());
            case Failure.FindingLeftOut f -> Map.of("pointer", f.pointer());
            case Failure.TimeBarred f -> Map.of("until", f.until());
            case Failure.ExtensionNotLeft f -> Map.of("pointer", f.pointer());
        };
    }

    private static Map<String, Object> of(Failure.OfAgency failure) {
        return switch (failure) {
            case Failure.MeasureNotAllowed f ->
                Map.of("pointer", f.pointer(), "reason", f.reason(), "article", f.article());
            case Failure.PointsOutOfRange f -> Map.of("pointer", f.pointer(), "min", f.min(), "max", f.max());
            case Failure.FootingMissing f -> Map.of("pointer", f.pointer(), "needed", f.needed());
        };
    }

    private static Map<String, Object> of(Failure.OfReward failure) {
        return switch (failure) {
            case Failure.RewardLapsed f -> Map.of("lapsedOn", f.lapsedOn());
            case Failure.RewardNotClaimable f -> Map.of("state", f.state());
            case Failure.ClaimTokenWrong _ -> Map.of();
            case Failure.TooManyTries f -> wait(f);
        };
    }

    private static Map<String, Object> of(Failure.OfClaim failure) {
        return switch (failure) {
            case Failure.TooMuchFound f -> Map.of("limit", f.limit());
            case Failure.DataMissing f -> Map.of("missing", f.missing());
            case Failure.NotMapped f -> Map.of("pointer", f.pointer());
            case Failure.NotRecorded _, Failure.CheckUnknown _, Failure.FindingUnknown _ -> Map.of();
        };
    }

    private static Map<String, Object> of(Failure.OfPayment failure) {
        return switch (failure) {
            case Failure.IdentityRefused f -> Map.of("reason", f.reason());
            case Failure.PayoutUnknown _, Failure.FileUnknown _, Failure.OpeningUnknown _, Failure.VaultSilent _ ->
                Map.of();
        };
    }

    private static Map<String, Object> wait(Failure.TooSoon failure) {
        return Map.of("retryAfter", failure.retryAfter());
    }

    private Extensions() {}
}

package org.fundwatch.platform;

import java.util.List;

/** What a caller is told when a request cannot be served; the vocabulary of {@code openapi/problems.yaml}. */
public sealed interface Failure {
    /** The body is no JSON, or names a key twice. */
    record Unreadable() implements Failure {}

    /** A field does not fit; the pointer is RFC 6901, the rule never repeats what was sent. */
    record Malformed(String pointer, String rule) implements Failure {}

    /** A field names something that is not on record. */
    record UnknownReference(String pointer, String kind) implements Failure {}

    /** A write came without its {@code Idempotency-Key}. */
    record KeyMissing() implements Failure {}

    /** The same key came with other content. */
    record KeyReused() implements Failure {}

    /** The body exceeds the limit, in bytes. */
    record TooLarge(int limit) implements Failure {}

    record NoSuchResource() implements Failure {}

    record MethodNotAllowed() implements Failure {}

    record UnsupportedMediaType() implements Failure {}

    record NotAcceptable() implements Failure {}

    /** Whoever asks again waits first: as long as {@code Retry-After} says. */
    sealed interface TooSoon permits AskedTooOften, TooManyTries {
        /** In whole seconds. */
        long retryAfter();
    }

    /** The caller may not do this, or is nobody that we know. */
    sealed interface OfAccess extends Failure {}

    record Unauthenticated() implements OfAccess {}

    /** The caller is known but lacks the role. */
    record RoleMissing(String role) implements OfAccess {}

    /** The caller has roles of both the cases and the payouts, which nobody may. */
    record RolesMixed() implements OfAccess {}

    /** The caller's token does not allow this. */
    record ScopeMissing(String scope) implements OfAccess {}

    /** The request is signed, and not by the secret that it names. */
    record SignatureWrong() implements OfAccess {}

    /** A signed request came a second time. */
    record Replayed() implements OfAccess {}

    /** A request was signed at another time than ours, RFC 3339, by more than the clocks may differ. */
    record ClockSkew(String ours, long mostSeconds) implements OfAccess {}

    /** The caller asked more often than it may, and may again after so many seconds. */
    record AskedTooOften(long retryAfter) implements OfAccess, TooSoon {}

    /** No report answers to this receipt; malformed and unknown receipts are not told apart. */
    record ReceiptUnknown() implements Failure {}

    /** What a case does not let happen. */
    sealed interface OfCase extends Failure {}

    record CaseUnknown() implements OfCase {}

    /** The case's stage has no edge for this act. */
    record NotAllowedNow(String stage, String act) implements OfCase {}

    /** Whoever decided the matter asks to approve it as well (四眼原则). */
    record SecondPersonNeeded() implements OfCase {}

    /** The policy does not list such a case; the reason is one of publication's. */
    record NotListed(String reason) implements Failure {}

    /** The law does not leave what was chosen for a penalty. */
    sealed interface OfPenalty extends Failure {}

    /** The law sets other bounds for this multiple. */
    record MultipleOutOfRange(String pointer, String min, String max) implements OfPenalty {}

    /** The law sets other bounds for this sum, in whole fen. */
    record SumOutOfRange(String pointer, long minFen, long maxFen) implements OfPenalty {}

    /** The law, or the place's benchmark, does not leave this choice; the objection is one of the penalty's. */
    record ChoiceNotLeft(String pointer, String objection) implements OfPenalty {}

    /** The decision leaves this finding out, so nothing can be decided on it. */
    record FindingLeftOut(String pointer) implements OfPenalty {}
    /** All conduct on record was found too late to be punished (追责时效); the last day on which it could be, RFC 3339. */
    record TimeBarred(String until) implements OfPenalty {}

    /** The rules on the period provide for no such extension, or for none any more. */
    record ExtensionNotLeft(String pointer) implements OfPenalty {}

    /** The rules do not let a fund agency do this. */
    sealed interface OfAgency extends Failure {}

    /** The measure may not be taken under the agreement, by this article; the reason is one of the rules'. */
    record MeasureNotAllowed(String pointer, String reason, String article) implements OfAgency {}

    /** Situation, responsibility and adjustment put the points elsewhere. */
    record PointsOutOfRange(String pointer, int min, int max) implements OfAgency {}

    /** The institution comes first: the situation needs another measure on it than the one named. */
    record FootingMissing(String pointer, String needed) implements OfAgency {}

    /** A reward cannot be claimed so. */
    sealed interface OfReward extends Failure {}

    /** The term to claim ended with this day. */
    record RewardLapsed(String lapsedOn) implements OfReward {}

    /** The reward is not where it can be claimed. */
    record RewardNotClaimable(String state) implements OfReward {}

    /** The report was filed with a token, and this is not it. */
    record ClaimTokenWrong() implements OfReward {}

    /** Wrong tokens came before: the next one is looked at after so many seconds. */
    record TooManyTries(long retryAfter) implements OfReward, TooSoon {}

    /** The published sources do not settle the answer; the named fact is missing. */
    record Undetermined(String missingFact) implements Failure {}

    /** No policy is in force for the date in question. */
    record PolicyMissing() implements Failure {}

    /** A claim was not checked: the caller goes on without it. */
    sealed interface OfClaim extends Failure {}

    /** A check could not be made or its record was not taken. */
    record NotRecorded() implements OfClaim {}

    /** More was found than one record of so many bytes holds: nothing was shortened, nothing recorded. */
    record TooMuchFound(int limit) implements OfClaim {}

    /** No check of this institution that was not answered at once is known under this id, or not yet. */
    record CheckUnknown() implements OfClaim {}

    /** No finding of this institution that two people confirmed has this id, or not yet. */
    record FindingUnknown() implements OfClaim {}

    /** Data that a hook asks for did not come along; each by its path. */
    record DataMissing(List<String> missing) implements OfClaim {
        public DataMissing {
            missing = List.copyOf(missing);
        }
    }

    /** An element of another interface changes what is asked, and the rules have no place for it. */
    record NotMapped(String pointer) implements OfClaim {}

    /** Something about paying a reward, or about the vault. */
    sealed interface OfPayment extends Failure {}

    /** No claimed reward has this approval number. */
    record PayoutUnknown() implements OfPayment {}

    /** No batch for the bank has this id. */
    record FileUnknown() implements OfPayment {}

    /** No request to open an identity has this id. */
    record OpeningUnknown() implements OfPayment {}

    /** The vault keeps an identity closed; the reason is its own. */
    record IdentityRefused(String reason) implements OfPayment {}

    /** The vault has not answered: what was asked may have happened, and may be asked again. */
    record VaultSilent() implements OfPayment {}

    /** Nobody foresaw this; the log has the correlation id. */
    record Unexpected(String correlationId) implements Failure {}
}

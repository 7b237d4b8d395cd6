package org.fundwatch.claimvalidation.cds;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.claims.Finding;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.claimvalidation.fhir.Bundles;
import org.fundwatch.claimvalidation.fhir.ClaimReading;
import org.fundwatch.claimvalidation.fhir.Draft;
import org.fundwatch.claimvalidation.fhir.OrderClaim;
import org.fundwatch.claimvalidation.fhir.References;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;

/**
 * What a call of a hook asks about: a claim of ours, and which findings of it the user is told now.
 *
 * @param about the findings that the hook is about
 */
record HookClaim(Draft draft, Predicate<Finding> about) {
    private static final String ENCOUNTER_ID = "encounterId";

    /**
     * Rejected as {@link Failure.DataMissing} if something did not come along that the rules cannot do without.
     *
     * @param today on which undated orders are written
     */
    static HookClaim of(Hook hook, HookRequest request, InstitutionCode asking, LocalDate today) {
        return switch (hook) {
            case ORDER_SELECT -> selected(request, today);
            case ORDER_SIGN -> new HookClaim(orders(request).draft(today), _ -> true);
            case ENCOUNTER_DISCHARGE -> settled(request, prefetchedClaim(request), asking);
            case CLAIM_SETTLE -> settled(request, request.context().child(HookRequest.CLAIM), asking);
        };
    }

    /** A name for what is asked about: only a repeat of a call has the same. */
    String content() {
        return NamedKey.content(draft.claim().asRead());
    }

    /** Findings of other orders of the session are not told again; those of the whole visit are. */
    private static HookClaim selected(HookRequest request, LocalDate today) {
        var orders = orders(request);
        var selections = request.context().children("selections").stream()
                .map(Tree::text)
                .toList();
        var lines = orders.lines(selections);
        return new HookClaim(orders.draft(today), finding -> touches(finding, lines));
    }

    private static boolean touches(Finding finding, List<Integer> lines) {
        var own = finding.extent().lines();
        return own.isEmpty() || own.stream().anyMatch(lines::contains);
    }

    private static OrderClaim orders(HookRequest request) {
        var context = request.context();
        var drafts = Bundles.resources(context.child("draftOrders"));
        request.need(HookRequest.PATIENT, HookRequest.ENCOUNTER);
        var encounter = request.encounter();
        HookRequest.needNothing(
                encounter.has("period") && encounter.child("period").has("start")
                        ? List.of()
                        : List.of("prefetch.encounter.period.start"));
        return new OrderClaim(
                request.body(),
                new OrderClaim.Named(context.child("patientId"), request.patient()),
                new OrderClaim.Named(encounterId(context, encounter), encounter),
                request.prefetchedAll(HookRequest.CONDITIONS, "Condition"),
                drafts);
    }

    private static Tree encounterId(Tree context, Tree encounter) {
        return Stream.of(context)
                .filter(it -> it.has(ENCOUNTER_ID))
                .map(it -> it.child(ENCOUNTER_ID))
                .findFirst()
                .orElseGet(() -> encounter.child("id"));
    }

    private static HookClaim settled(HookRequest request, Tree claim, InstitutionCode asking) {
        var known = References.to(request.people());
        return new HookClaim(ClaimReading.read(claim, known, asking), _ -> true);
    }

    /** One Claim, which is the visit's; several would be several visits, or versions of one. */
    private static Tree prefetchedClaim(HookRequest request) {
        request.need(HookRequest.CLAIM);
        var claims = request.prefetchedAll(HookRequest.CLAIM, "Claim").orElseThrow();
        HookRequest.needNothing(claims.isEmpty() ? List.of("prefetch.claim") : List.of());
        if (claims.size() > 1) {
            throw new Misfit("/prefetch/claim", "must hold one Claim");
        }
        return claims.getFirst();
    }
}

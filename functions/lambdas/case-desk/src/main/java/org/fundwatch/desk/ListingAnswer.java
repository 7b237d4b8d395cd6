package org.fundwatch.desk;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.cases.PenaltyDecision.Decided;
import org.fundwatch.cases.PenaltyDecision.DecidedPart;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.publication.EntryId;
import org.fundwatch.publication.Ground;
import org.fundwatch.publication.ListingApproval;
import org.fundwatch.publication.ListingDecision;
import org.fundwatch.publication.ListingFacts;
import org.fundwatch.publication.ListingPolicies;
import org.fundwatch.publication.Particulars;
import org.fundwatch.publication.Sanction;
import org.fundwatch.publication.SubjectKind;
import org.fundwatch.reports.DesignatedInstitution;
import org.fundwatch.reports.store.InstitutionRepository;

/** Says a case and its penalty in the words of publication, and asks its policies. */
@ApplicationScoped
class ListingAnswer {
    private final InstitutionRepository institutions;
    private final ListingPolicies policies;
    private final Randomness randomness;
    private final TimeSource time;

    ListingAnswer(
            InstitutionRepository institutions, ListingPolicies policies, Randomness randomness, TimeSource time) {
        this.institutions = institutions;
        this.policies = policies;
        this.randomness = randomness;
        this.time = time;
    }

    Uni<ListingDecision.Approved> to(CaseFile file, NumberedPenalty penalty, ListingBody body) {
        return institution(file)
                .map(unit -> facts(file, penalty, particulars(unit, body)))
                .map(facts -> ListingApproval.decide(facts, policies))
                .map(ListingAnswer::approvedOrRejected);
    }

    private Uni<DesignatedInstitution> institution(CaseFile file) {
        var missing = new Rejected(new Failure.Undetermined("institution of the case"));
        return file.institution()
                .map(code -> institutions.known(code).map(unit -> unit.orElseThrow(() -> missing)))
                .orElseGet(() -> Uni.createFrom().failure(missing));
    }

    private static Particulars particulars(DesignatedInstitution unit, ListingBody body) {
        return new Particulars(unit.code(), unit.name(), body.registration(), body.responsible());
    }

    private ListingFacts facts(CaseFile file, NumberedPenalty penalty, Particulars unit) {
        var subject = SubjectKind.valueOf(file.subject().name());
        var listed = new ListingFacts.Case(file.number(), penalty.number(), file.place(), subject);
        return new ListingFacts(
                new EntryId(randomness.uuid()), listed, unit, sanction(penalty.decided()), time.today());
    }

    private static Sanction sanction(Decided penalty) {
        return new Sanction(
                grounds(penalty),
                penalty.bases().stream().map(ListingAnswer::article).toList(),
                penalty.refund(),
                penalty.fine(),
                penalty.decidedOn());
    }

    private static List<Ground> grounds(Decided penalty) {
        return penalty.parts().stream()
                .map(DecidedPart::applied)
                .map(kind -> Ground.valueOf(kind.name()))
                .toList();
    }

    private static String article(LegalBasis basis) {
        return basis.instrument() + " " + basis.article();
    }

    private static ListingDecision.Approved approvedOrRejected(ListingDecision decision) {
        return switch (decision) {
            case ListingDecision.Approved approved -> approved;
            case ListingDecision.Refused refused ->
                throw new Rejected(new Failure.NotListed(refused.reason().name()));
            case ListingDecision.Undetermined open ->
                throw new Rejected(new Failure.Undetermined(open.missing().name()));
        };
    }
}

package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementDecision.NotAllowed;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.AgreementStanding.Ended;
import org.fundwatch.cases.agreement.AgreementStanding.EndedWith;
import org.fundwatch.cases.agreement.AgreementStanding.InForce;
import org.fundwatch.cases.agreement.AgreementStanding.NothingOnFile;
import org.fundwatch.cases.agreement.AgreementStanding.TermOver;
import org.fundwatch.cases.agreement.AgreementStanding.UnderSuspension;
import org.fundwatch.kernel.InstitutionCode;

/**
 * All measures on file of one institution (协议处理档案), in the order of their days.
 *
 * @param followed ends of other shops' agreements that reach this one
 */
public record AgreementFile(InstitutionCode institution, List<FiledMeasure> measures, List<FollowedEnd> followed) {
    /** The file of an institution that no other shop's end reaches. */
    public AgreementFile(InstitutionCode institution, List<FiledMeasure> measures) {
        this(institution, measures, List.of());
    }

    public AgreementFile {
        requireNonNull(institution);
        followed = List.copyOf(followed);
        measures = measures.stream()
                .sorted(Comparator.comparing((FiledMeasure it) -> it.taken().decidedOn())
                        .thenComparing(it -> it.taken().number()))
                .toList();
    }

    /** The first days of all suspensions by the agency that did not fall: a measure rests on each, even on one dated after it. */
    public List<LocalDate> suspendedOn() {
        return standing()
                .map(FiledMeasure::taken)
                .filter(it -> it.suspender() == Restoration.Suspender.AGENCY)
                .flatMap(it -> it.suspension().stream())
                .map(Suspended::from)
                .toList();
    }

    /** The suspensions at the institution's own request that did not fall, each until its end or until the agreement went on before. */
    public List<OwnSuspension> ownSuspensions(AgreementPolicies policies) {
        return standing().flatMap(it -> it.ownSuspension(policies).stream()).toList();
    }

    private Stream<FiledMeasure> standing() {
        return measures.stream().filter(it -> !it.isAnnulled(LocalDate.MAX));
    }

    /**
     * How the agreement that the newest measure names stands at the end of a day. Of its own end and that of another shop the one
     * that bars longer tells, and its own where that cannot be told yet.
     */
    public AgreementStanding standing(LocalDate on, AgreementPolicies policies) {
        var own = agreement(on)
                .map(agreement -> standing(agreement, on, policies))
                .orElseGet(NothingOnFile::new);
        return endedWith(on, policies)
                .<AgreementStanding>map(
                        with -> own instanceof Ended ended && ended.again().outlasts(with.again()) ? ended : with)
                .orElse(own);
    }

    private Optional<EndedWith> endedWith(LocalDate on, AgreementPolicies policies) {
        return followed(on)
                .filter(end -> agreement(on).filter(end::isBefore).isEmpty())
                .map(end -> new EndedWith(end, end.again(institution, on, policies)));
    }

    private Optional<FollowedEnd> followed(LocalDate on) {
        return followed.stream().filter(end -> !end.on().isAfter(on)).max(Comparator.comparing(FollowedEnd::on));
    }

    /** What would be answered to each measure on a day, with no ground established yet; empty while no agreement is on file. */
    public List<Outlook> outlook(LocalDate on, AgreementPolicies policies) {
        return agreement(on)
                .map(agreement -> new AgreementFacts(
                        agreement, on, Set.of(), suspendedOn(), ownSuspensions(policies), Cause.NOT_ESTABLISHED))
                .map(facts -> Outlook.of(this, facts, policies))
                .orElse(List.of());
    }

    /** One measure by its number; empty where none has it. */
    public Optional<FiledMeasure> measure(int number) {
        return measures.stream().filter(it -> it.taken().number() == number).findFirst();
    }

    /** The answer to a proposal under an agreement: as the rules decide, unless it ended before, by itself or with another. */
    public AgreementDecision decide(AgreementFacts facts, Proposal proposal, AgreementPolicies policies) {
        return Optional.of(proposal)
                .filter(it -> it.measure().isOnAgreement())
                .flatMap(_ -> refusal(facts, proposal, policies))
                .<AgreementDecision>map(refusal -> refusal)
                .orElseGet(() -> AgreementMeasures.decide(facts, proposal, policies));
    }

    private Optional<NotAllowed> refusal(AgreementFacts facts, Proposal proposal, AgreementPolicies policies) {
        return ended(facts.agreement())
                .map(it -> it.taken().decision())
                .map(end -> new NotAllowed(AgreementDecision.Refusal.ALREADY_ENDED, end.basis(), end.trace()))
                .or(() -> followed(LocalDate.MAX)
                        .filter(end -> !end.isBefore(facts.agreement()))
                        .flatMap(end -> end.refused(facts, proposal, policies)));
    }

    private Optional<FiledMeasure> ended(ServiceAgreement agreement) {
        return under(agreement, LocalDate.MAX)
                .filter(it -> it.taken().isTermination())
                .findFirst();
    }

    private AgreementStanding standing(ServiceAgreement agreement, LocalDate on, AgreementPolicies policies) {
        return ended(agreement, on, policies)
                .or(() -> suspended(agreement, on, policies))
                .orElseGet(() -> on.isAfter(agreement.until())
                        ? new TermOver(agreement.until())
                        : new InForce(agreement.until()));
    }

    private Optional<AgreementStanding> ended(ServiceAgreement agreement, LocalDate on, AgreementPolicies policies) {
        return under(agreement, on)
                .filter(it -> it.taken().isTermination())
                .findFirst()
                .map(it -> new Ended(it.taken().number(), new Aftermath(this, it.taken(), on).again(policies)));
    }

    private Optional<AgreementStanding> suspended(
            ServiceAgreement agreement, LocalDate on, AgreementPolicies policies) {
        return under(agreement, on)
                .flatMap(it -> it
                        .restoration(on, policies)
                        .filter(decision -> !(decision instanceof RestorationDecision.Restored))
                        .map(decision -> new UnderSuspension(it.taken().number(), decision))
                        .stream())
                .reduce((_, later) -> later)
                .map(it -> it);
    }

    Stream<FiledMeasure> until(LocalDate on) {
        return measures.stream().filter(it -> !it.taken().decidedOn().isAfter(on));
    }

    private Stream<FiledMeasure> under(ServiceAgreement agreement, LocalDate on) {
        return until(on)
                .filter(it -> !it.isAnnulled(on))
                .filter(it -> it.taken().facts().agreement().from().equals(agreement.from()));
    }

    private Optional<ServiceAgreement> agreement(LocalDate on) {
        return until(on).map(it -> it.taken().facts().agreement()).max(Comparator.comparing(ServiceAgreement::from));
    }
}

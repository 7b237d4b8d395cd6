package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fundwatch.cases.agreement.AgreementDecision.Taken;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.ServiceAgreement.Ownership;
import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.platform.PolicyReader;

/** Facts about an agreement that read as sentences; a private hospital under a county agency's agreement of 2026. */
final class Agreements {
    static final AgreementPolicies IN_FORCE = AgreementPolicies.of(
            AgreementPolicies.RESOURCES.stream().map(PolicyReader::read).toList());
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private String institution = "H00000000009";
    private AgencyLevel agency = AgencyLevel.COUNTY;
    private Ownership ownership = Ownership.PRIVATE;
    private Optional<Length> suspension = Optional.empty();
    private Optional<Multiple> damages = Optional.empty();
    private LocalDate decidedOn = DAY;
    private final Set<GroundCode> grounds = new TreeSet<>();
    private final List<LocalDate> suspendedOn = new ArrayList<>();
    private final List<OwnSuspension> ownSuspensions = new ArrayList<>();
    private Cause cause = Cause.NOT_ESTABLISHED;

    static Agreements aHospital() {
        return new Agreements();
    }

    static Agreements aPharmacy() {
        var facts = new Agreements();
        facts.institution = "P00000000009";
        return facts;
    }

    static Agreements of(InstitutionKind kind) {
        return kind == InstitutionKind.HOSPITAL ? aHospital() : aPharmacy();
    }

    Agreements publiclyOwned() {
        ownership = Ownership.PUBLIC;
        return this;
    }

    Agreements ofAgency(AgencyLevel level) {
        agency = level;
        return this;
    }

    Agreements agreedSuspension(Length length) {
        suspension = Optional.of(length);
        return this;
    }

    Agreements agreedDamages(String multiple) {
        damages = Optional.of(Multiple.of(multiple));
        return this;
    }

    Agreements decidedOn(LocalDate day) {
        decidedOn = day;
        return this;
    }

    Agreements with(String ground) {
        grounds.add(new GroundCode(ground));
        return this;
    }

    Agreements suspendedBefore(String day) {
        suspendedOn.add(LocalDate.parse(day));
        return this;
    }

    Agreements suspendedItself(String from, String until) {
        ownSuspensions.add(new OwnSuspension(LocalDate.parse(from), LocalDate.parse(until)));
        return this;
    }

    Agreements causedBy(Cause who) {
        cause = who;
        return this;
    }

    AgreementFacts facts() {
        var agreement = new ServiceAgreement(
                new InstitutionCode(institution),
                LocalDate.of(decidedOn.getYear(), 1, 1),
                LocalDate.of(decidedOn.getYear(), 12, 31),
                agency,
                ownership,
                new Terms(suspension, damages));
        return new AgreementFacts(agreement, decidedOn, grounds, suspendedOn, ownSuspensions, cause);
    }

    AgreementDecision decide(Proposal proposal) {
        return AgreementMeasures.decide(facts(), proposal, IN_FORCE);
    }

    static FollowUp after(FollowUpKind kind, LocalDate on) {
        return new FollowUp(kind, on, "a document");
    }

    static FiledMeasure filed(int number, AgreementDecision decision) {
        return filed(number, decision, Optional.empty());
    }

    static FiledMeasure filed(int number, AgreementDecision decision, Optional<BarReason> bar) {
        var note = new TakenMeasure.Note("a document", "a reason", bar);
        return new FiledMeasure(new TakenMeasure(number, (Taken) decision, note), List.of());
    }
}

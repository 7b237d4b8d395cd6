package org.fundwatch.cases.agreement;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.ServiceAgreement.Ownership;
import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;

/** Decides again from nothing but the facts that a trace kept. */
final class AgreementReplay {
    private AgreementReplay() {}

    static AgreementDecision of(Trace trace) {
        var facts = trace.facts();
        var agreement = new ServiceAgreement(
                new InstitutionCode(facts.get("institution")),
                LocalDate.parse(facts.get("termFrom")),
                LocalDate.parse(facts.get("termUntil")),
                AgencyLevel.valueOf(facts.get("agency")),
                Ownership.valueOf(facts.get("ownership")),
                new Terms(
                        Optional.ofNullable(facts.get("agreedSuspension")).map(AgreementReplay::length),
                        Optional.ofNullable(facts.get("agreedDamages")).map(Multiple::of)));
        var replayed = new AgreementFacts(
                agreement,
                LocalDate.parse(facts.get("decidedOn")),
                numbered(facts, "ground.").map(GroundCode::new).collect(toSet()),
                numbered(facts, "suspendedOn.").map(LocalDate::parse).toList(),
                Cause.valueOf(facts.get("cause")));
        return AgreementMeasures.decide(replayed, proposal(facts.get("proposal").split(" ")), Agreements.IN_FORCE);
    }

    private static Stream<String> numbered(Map<String, String> facts, String prefix) {
        return facts.entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(prefix))
                .map(Map.Entry::getValue);
    }

    private static Length length(String text) {
        var words = text.split(" ", -1);
        return new Length(Integer.parseInt(words[0]), Length.Unit.valueOf(words[1]));
    }

    private static Proposal proposal(String... words) {
        return switch (words[0]) {
            case "DAMAGES" -> new Proposal.Damages(Money.ofFen(Long.parseLong(words[1])));
            case "SUSPEND" -> new Proposal.Suspend(SuspensionGround.valueOf(words[1]), LocalDate.parse(words[2]));
            case "SUSPEND_ON_REQUEST" ->
                new Proposal.SuspendOnRequest(
                        LocalDate.parse(words[1]), LocalDate.parse(words[2]), Integer.parseInt(words[3]));
            case "TERMINATE" -> new Proposal.Terminate();
            default -> new Proposal.Step(Measure.valueOf(words[0]));
        };
    }
}

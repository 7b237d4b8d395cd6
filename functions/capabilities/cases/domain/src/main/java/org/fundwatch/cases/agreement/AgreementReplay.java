package org.fundwatch.cases.agreement;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
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

/** Decides again from nothing but the facts that a trace kept (复算): the same rules give the same bytes. */
public final class AgreementReplay {
    private AgreementReplay() {}

    /** The decision that the trace's facts give under these rules; a trace of another kind of decision throws. */
    public static AgreementDecision of(Trace trace, AgreementPolicies policies) {
        return AgreementMeasures.decide(facts(trace), proposal(trace), policies);
    }

    /** What the decision rested on. */
    public static AgreementFacts facts(Trace trace) {
        var facts = trace.facts();
        return new AgreementFacts(
                agreement(facts),
                LocalDate.parse(facts.get("decidedOn")),
                numbered(facts, "ground.").map(GroundCode::new).collect(toUnmodifiableSet()),
                numbered(facts, "suspendedOn.").map(LocalDate::parse).toList(),
                numbered(facts, "ownSuspension.").map(OwnSuspension::of).toList(),
                Cause.valueOf(facts.get("cause")));
    }

    /** What was proposed. */
    public static Proposal proposal(Trace trace) {
        return proposal(trace.facts().get("proposal").split(" ", -1));
    }

    private static ServiceAgreement agreement(Map<String, String> facts) {
        return new ServiceAgreement(
                new InstitutionCode(facts.get("institution")),
                LocalDate.parse(facts.get("termFrom")),
                LocalDate.parse(facts.get("termUntil")),
                AgencyLevel.valueOf(facts.get("agency")),
                Ownership.valueOf(facts.get("ownership")),
                new Terms(
                        Optional.ofNullable(facts.get("agreedSuspension")).map(AgreementReplay::length),
                        Optional.ofNullable(facts.get("agreedDamages")).map(Multiple::of)));
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
        var rest = List.of(words).iterator();
        return switch (rest.next()) {
            case "DAMAGES" -> new Proposal.Damages(Money.ofFen(Long.parseLong(rest.next())));
            case "SUSPEND" -> new Proposal.Suspend(SuspensionGround.valueOf(rest.next()), day(rest));
            case "SUSPEND_ON_REQUEST" ->
                new Proposal.SuspendOnRequest(day(rest), day(rest), Integer.parseInt(rest.next()));
            case "TERMINATE" -> new Proposal.Terminate();
            case String step -> new Proposal.Step(Measure.valueOf(step));
        };
    }

    private static LocalDate day(Iterator<String> words) {
        return LocalDate.parse(words.next());
    }
}

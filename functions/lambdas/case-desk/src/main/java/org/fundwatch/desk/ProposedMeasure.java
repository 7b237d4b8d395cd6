package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementFacts;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.AgreementFile;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.Proposal;
import org.fundwatch.cases.agreement.ServiceAgreement;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.InstitutionCode;

/**
 * A measure as the officer proposes it.
 *
 * @param suspendedOn the first days of earlier suspensions that are not on file
 */
record ProposedMeasure(
        ServiceAgreement agreement,
        LocalDate decidedOn,
        Set<GroundCode> grounds,
        List<LocalDate> suspendedOn,
        Cause cause,
        Proposal proposal,
        TakenMeasure.Note note) {

    /** With the suspensions on file. */
    AgreementFacts on(AgreementFile file, AgreementPolicies policies) {
        var suspensions =
                Stream.concat(suspendedOn.stream(), file.suspendedOn().stream()).toList();
        return new AgreementFacts(agreement, decidedOn, grounds, suspensions, file.ownSuspensions(policies), cause);
    }

    /** Everything that was asked for: another content is another order. */
    Map<String, String> details() {
        return Map.of(
                "agreement", agreement.toString(),
                "decidedOn", decidedOn.toString(),
                "grounds", new TreeSet<>(grounds).toString(),
                "suspendedOn", suspendedOn.toString(),
                "cause", cause.name(),
                "proposal", proposal.toString(),
                "document", note.document(),
                "reason", note.reason(),
                "bar", note.bar().map(Enum::name).orElse(""),
                "shops",
                        note.shops().stream()
                                .map(InstitutionCode::value)
                                .sorted()
                                .toList()
                                .toString());
    }
}

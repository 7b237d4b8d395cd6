package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fundwatch.cases.agreement.AgreementFile;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.agreement.InstitutionKind;
import org.fundwatch.cases.agreement.Measure;
import org.fundwatch.cases.agreement.Outlook;

/**
 * The measures of an institution, how its agreement stands on a day, and what would be answered to each measure then.
 *
 * @param rules absent where none are in force on the day
 * @param possible empty while no agreement is on file
 */
record AgreementView(
        String institution,
        InstitutionKind kind,
        LocalDate on,
        Optional<AgreementRulesView> rules,
        List<AgreementMeasureView> measures,
        AgreementStandingView standing,
        List<PossibleView> possible) {

    /** What would be answered to one measure; of damages only the multiple, since no base is known. */
    record PossibleView(Measure measure, MeasureDecisionView decision) {
        static PossibleView of(Outlook outlook) {
            return new PossibleView(outlook.measure(), MeasureDecisionView.of(outlook.decision()));
        }
    }

    static AgreementView of(AgreementFile file, LocalDate on, AgreementPolicies policies) {
        var kind = InstitutionKind.of(file.institution());
        return new AgreementView(
                file.institution().value(),
                kind,
                on,
                policies.at(kind, on).map(AgreementRulesView::of),
                file.measures().stream().map(AgreementMeasureView::of).toList(),
                AgreementStandingView.of(file.standing(on, policies)),
                file.outlook(on, policies).stream().map(PossibleView::of).toList());
    }
}

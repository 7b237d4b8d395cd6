package org.fundwatch.local.cases;

import java.util.List;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.agreement.AgreementPolicies;
import org.fundwatch.cases.points.PointsPolicy;
import org.fundwatch.kernel.Timeline;
import org.fundwatch.kernel.Tree;

/** The policies that the desk decides cases, agreements and points by. */
record LawOfTheDesk(PenaltyLaw penalties, AgreementPolicies agreements, Timeline<PointsPolicy> points) {

    static LawOfTheDesk read() {
        return new LawOfTheDesk(
                PenaltyLaw.read(CaseFiles::policy),
                AgreementPolicies.of(trees(AgreementPolicies.RESOURCES)),
                PointsPolicy.timeline(trees(PointsPolicy.RESOURCES)));
    }

    private static List<Tree> trees(List<String> resources) {
        return resources.stream().map(CaseFiles::policy).toList();
    }
}

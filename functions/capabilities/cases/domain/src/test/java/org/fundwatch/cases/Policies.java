package org.fundwatch.cases;

import org.fundwatch.kernel.Timeline;
import org.fundwatch.platform.PolicyReader;

/** The penalty policies and benchmarks as they ship. */
final class Policies {
    static final PenaltyLaw LAW = PenaltyLaw.read(PolicyReader::read);
    static final Timeline<PenaltyPolicy> IN_FORCE = LAW.policies();

    private Policies() {}
}

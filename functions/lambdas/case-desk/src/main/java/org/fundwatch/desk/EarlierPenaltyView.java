package org.fundwatch.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.NumberedPenalty;

/** A penalty of the case before the last one, as it was decided and as it fell. */
@Schema(name = "EarlierPenalty")
record EarlierPenaltyView(PenaltyView penalty, RevocationView revocation) {
    static EarlierPenaltyView of(NumberedPenalty earlier) {
        return new EarlierPenaltyView(
                PenaltyView.of(earlier), RevocationView.of(earlier.revocation().orElseThrow()));
    }
}

package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.cases.PenaltyDecision.NotAllowed;
import org.fundwatch.cases.PenaltyDecision.Undetermined;
import org.fundwatch.kernel.MissingFact;

/** Whether the article leaves the suspension that was chosen beside a fine (暂停医药服务, 暂停联网结算); empty when it does. */
record SuspensionCheck(Part part, KindRule rule) {

    Optional<PenaltyDecision> obstacle() {
        return part.suspended().flatMap(this::obstacle);
    }

    private Optional<PenaltyDecision> obstacle(Months chosen) {
        var set = rule.consequences().suspension();
        if (set.isEmpty()) {
            return refused(Objection.NO_SUSPENSION_IN_LAW);
        }
        if (part.reasons().include(Factor.Effect.EXCLUDES)) {
            return refused(Objection.PENALTY_EXCLUDED);
        }
        return unconditional(set.get())
                .or(() -> set.get().allows(chosen) ? Optional.empty() : refused(Objection.SUSPENSION_OUT_OF_RANGE));
    }

    private Optional<PenaltyDecision> unconditional(Suspension set) {
        return set.follows(part.circumstances())
                .map(follows -> follows
                        ? Optional.<PenaltyDecision>empty()
                        : refused(Objection.SUSPENSION_PRECONDITION_NOT_MET))
                .orElseGet(() -> Optional.of(new Undetermined(
                        new MissingFact(set.unsaid(part.circumstances()).fact()))));
    }

    private Optional<PenaltyDecision> refused(Objection objection) {
        return Optional.of(new NotAllowed(part.finding().number(), objection));
    }
}

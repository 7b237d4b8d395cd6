package org.fundwatch.payment;

import static org.fundwatch.platform.StaffRole.ADJUDICATOR;
import static org.fundwatch.platform.StaffRole.AUDITOR;
import static org.fundwatch.platform.StaffRole.PAYOUT_CHECKER;
import static org.fundwatch.platform.StaffRole.REWARD_PAYER;

import java.util.Set;
import org.fundwatch.platform.StaffRole;

/** Who may do what (职责分工): whoever checks a claim never pays it, and whoever pays sees no case. */
final class Duties {
    static final Set<StaffRole> READ_PAYOUTS = Set.of(REWARD_PAYER, PAYOUT_CHECKER, AUDITOR);
    static final Set<StaffRole> CHECK = Set.of(PAYOUT_CHECKER);
    static final Set<StaffRole> PAY = Set.of(REWARD_PAYER);
    static final Set<StaffRole> READ_FILES = Set.of(REWARD_PAYER, AUDITOR);
    static final Set<StaffRole> ASK_TO_OPEN = Set.of(ADJUDICATOR);
    static final Set<StaffRole> ALLOW_TO_OPEN = Set.of(ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> COUNT_OPENINGS = Set.of(AUDITOR);

    private Duties() {}
}

package org.fundwatch.desk;

import static org.fundwatch.platform.StaffRole.ADJUDICATOR;
import static org.fundwatch.platform.StaffRole.AUDITOR;
import static org.fundwatch.platform.StaffRole.FINANCE;
import static org.fundwatch.platform.StaffRole.INTAKE_OFFICER;
import static org.fundwatch.platform.StaffRole.INVESTIGATOR;
import static org.fundwatch.platform.StaffRole.PAYOUT_CHECKER;
import static org.fundwatch.platform.StaffRole.REGISTRAR;
import static org.fundwatch.platform.StaffRole.REWARD_PAYER;

import java.util.EnumSet;
import java.util.Set;
import org.fundwatch.cases.Act;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.platform.StaffRole;

/** Who may do what (职责分工): whoever finds the facts does not decide on them. */
final class Duties {
    /** All but who checks claims on rewards and who pays them: they are to know no case. */
    static final Set<StaffRole> ANY = EnumSet.complementOf(EnumSet.of(PAYOUT_CHECKER, REWARD_PAYER));

    /** Who books the penalties' money knows of no reward either. */
    static final Set<StaffRole> READ_REWARD = EnumSet.complementOf(EnumSet.of(PAYOUT_CHECKER, REWARD_PAYER, FINANCE));

    static final Set<StaffRole> READ_REPORTS = Set.of(INTAKE_OFFICER, INVESTIGATOR, ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> READ_LEADS = Set.of(INTAKE_OFFICER, INVESTIGATOR, ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> READ_FINDINGS = Set.of(INTAKE_OFFICER, INVESTIGATOR, ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> RECEIVE_APPEALS = Set.of(INTAKE_OFFICER, INVESTIGATOR);
    static final Set<StaffRole> PROPOSE_SHADOWS = Set.of(INVESTIGATOR, ADJUDICATOR);
    static final Set<StaffRole> DECIDE_SHADOWS = Set.of(ADJUDICATOR);
    static final Set<StaffRole> CLOSE_CASES = Set.of(ADJUDICATOR);
    static final Set<StaffRole> APPROVE_LISTINGS = Set.of(REGISTRAR);
    static final Set<StaffRole> DRAFT_PENALTIES = Set.of(INVESTIGATOR, ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> KEEP_PROCEDURE = Set.of(INTAKE_OFFICER, INVESTIGATOR, ADJUDICATOR);
    static final Set<StaffRole> TAKE_PAYMENTS = Set.of(FINANCE);
    static final Set<StaffRole> RECORD_PROCEDURE = Set.of(INTAKE_OFFICER, INVESTIGATOR, ADJUDICATOR, FINANCE);
    static final Set<StaffRole> ESTIMATE_REWARDS = Set.of(ADJUDICATOR);
    static final Set<StaffRole> DECIDE_REWARDS = Set.of(ADJUDICATOR);
    static final Set<StaffRole> READ_REWARDS = Set.of(ADJUDICATOR, AUDITOR);
    static final Set<StaffRole> READ_STATEMENTS = Set.of(REWARD_PAYER, AUDITOR);
    static final Set<StaffRole> RECOVER_REWARDS = Set.of(REWARD_PAYER);

    static final Set<StaffRole> TAKE_MEASURES = Set.of(ADJUDICATOR);
    static final Set<StaffRole> GIVE_POINTS = Set.of(ADJUDICATOR);
    static final Set<StaffRole> READ_POINTS = Set.of(INVESTIGATOR, ADJUDICATOR, REGISTRAR, AUDITOR);

    private Duties() {}

    static StaffRole of(Act act) {
        return switch (act) {
            case ACCEPT, REFUSE -> INTAKE_OFFICER;
            case RECORD_FINDING -> INVESTIGATOR;
            case DECIDE_PENALTY, PROPOSE_PENALTY, SIGN_PENALTY, WITHDRAW_PROPOSAL -> ADJUDICATOR;
            case REVOKE_PENALTY, CLOSE_SUBSTANTIATED, CLOSE_UNSUBSTANTIATED -> ADJUDICATOR;
        };
    }

    /** Whoever reviews first finds facts; who reviews again, verifies and handles decides on them. */
    static Set<StaffRole> of(FindingAct act) {
        return switch (act) {
            case REVIEW -> Set.of(INVESTIGATOR);
            case RECEIVE_APPEAL -> RECEIVE_APPEALS;
            case REVIEW_AGAIN, VERIFY, HANDLE -> Set.of(ADJUDICATOR);
        };
    }
}

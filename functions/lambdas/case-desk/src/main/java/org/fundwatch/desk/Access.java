package org.fundwatch.desk;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.cases.Act;
import org.fundwatch.claims.review.FindingAct;
import org.fundwatch.platform.StaffRole;

/** Who may call which operation, as the contract says it in {@code x-roles}; a test tries every role at every one. */
final class Access {
    private static final Map<String, Set<StaffRole>> OPERATIONS = Map.ofEntries(
            entry("GET /v1/cases", Duties.ANY),
            entry("GET /v1/cases/{caseNumber}", Duties.ANY),
            entry("POST /v1/cases/{caseNumber}/acceptance", Set.of(Duties.of(Act.ACCEPT))),
            entry("POST /v1/cases/{caseNumber}/refusal", Set.of(Duties.of(Act.REFUSE))),
            entry("POST /v1/cases/{caseNumber}/findings", Set.of(Duties.of(Act.RECORD_FINDING))),
            entry("POST /v1/cases/{caseNumber}/penalty", Set.of(Duties.of(Act.DECIDE_PENALTY))),
            entry("POST /v1/cases/{caseNumber}/penalty/proposal", Duties.DRAFT_PENALTIES),
            entry("POST /v1/cases/{caseNumber}/penalty/signature", Set.of(Duties.of(Act.SIGN_PENALTY))),
            entry("POST /v1/cases/{caseNumber}/penalty/withdrawal", Set.of(Duties.of(Act.WITHDRAW_PROPOSAL))),
            entry("POST /v1/cases/{caseNumber}/procedure", Duties.RECORD_PROCEDURE),
            entry("GET /v1/cases/{caseNumber}/clocks", Duties.ANY),
            entry("GET /v1/cases/{caseNumber}/balance", Duties.ANY),
            entry("GET /v1/deadlines", Duties.ANY),
            entry("POST /v1/cases/{caseNumber}/closure", Duties.CLOSE_CASES),
            entry("POST /v1/cases/{caseNumber}/revocation", Set.of(Duties.of(Act.REVOKE_PENALTY))),
            entry("POST /v1/cases/{caseNumber}/listing", Duties.APPROVE_LISTINGS),
            entry("GET /v1/cases/{caseNumber}/listing", Duties.ANY),
            entry("GET /v1/cases/{caseNumber}/explanation", Duties.ANY),
            entry("GET /v1/cases/{caseNumber}/reward", Duties.READ_REWARD),
            entry("GET /v1/cases/{caseNumber}/reward/what-if", Duties.ESTIMATE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/review", Duties.DECIDE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/approval", Duties.DECIDE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/refusal", Duties.DECIDE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/notice", Duties.DECIDE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/recall", Duties.DECIDE_REWARDS),
            entry("POST /v1/cases/{caseNumber}/reward/recall/decision", Duties.DECIDE_REWARDS),
            entry("GET /v1/cases/{caseNumber}/reward/steps", Duties.READ_REWARDS),
            entry("GET /v1/rewards", Duties.READ_REWARDS),
            entry("GET /v1/rewards/statement", Duties.READ_STATEMENTS),
            entry("POST /v1/rewards/{approvalNumber}/recovery", Duties.RECOVER_REWARDS),
            entry("GET /v1/leads", Duties.READ_LEADS),
            entry("GET /v1/claim-findings", Duties.READ_FINDINGS),
            entry("GET /v1/claim-findings/{finding}", Duties.READ_FINDINGS),
            entry("POST /v1/claim-findings/initial-review", Duties.of(FindingAct.REVIEW)),
            entry("POST /v1/claim-findings/re-review", Duties.of(FindingAct.REVIEW_AGAIN)),
            entry("POST /v1/claim-findings/appeal", Duties.of(FindingAct.RECEIVE_APPEAL)),
            entry("POST /v1/claim-findings/verification", Duties.of(FindingAct.VERIFY)),
            entry("POST /v1/claim-findings/handling", Duties.of(FindingAct.HANDLE)),
            entry("GET /v1/finding-sums", Duties.READ_FINDINGS),
            entry("GET /v1/rule-precision", Duties.READ_FINDINGS),
            entry("GET /v1/shadow-proposals", Duties.READ_FINDINGS),
            entry("POST /v1/shadow-proposals", Duties.PROPOSE_SHADOWS),
            entry("POST /v1/shadow-proposals/{number}/decision", Duties.DECIDE_SHADOWS),
            entry("GET /v1/institutions/{code}/agreement-measures", Duties.ANY),
            entry("POST /v1/institutions/{code}/agreement-measures", Duties.TAKE_MEASURES),
            entry("POST /v1/institutions/{code}/agreement-measures/{number}/follow-ups", Duties.TAKE_MEASURES),
            entry("GET /v1/institutions/{code}/practitioners", Duties.READ_POINTS),
            entry("GET /v1/institutions/{code}/credit", Duties.ANY),
            entry("GET /v1/practitioners/{code}/points", Duties.READ_POINTS),
            entry("POST /v1/practitioners/{code}/points", Duties.GIVE_POINTS),
            entry("POST /v1/practitioners/{code}/points/{number}/steps", Duties.GIVE_POINTS),
            entry("PUT /v1/institutions/{code}", Set.of(StaffRole.REGISTRAR)));

    private Access() {}

    /** The roles in their own order; empty for an operation that has no row here. */
    static List<String> to(String operation) {
        return Optional.ofNullable(OPERATIONS.get(operation)).orElse(Set.of()).stream()
                .sorted(Comparator.naturalOrder())
                .map(StaffRole::token)
                .toList();
    }
}

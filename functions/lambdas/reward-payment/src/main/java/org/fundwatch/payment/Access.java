package org.fundwatch.payment;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.platform.StaffRole;

/** Who may call which operation, as the contract says it in {@code x-roles}; a test tries every role at every one. */
final class Access {
    private static final Map<String, Set<StaffRole>> OPERATIONS = Map.ofEntries(
            entry("GET /v1/payouts", Duties.READ_PAYOUTS),
            entry("GET /v1/payouts/{approvalNumber}", Duties.READ_PAYOUTS),
            entry("POST /v1/payouts/{approvalNumber}/check", Duties.CHECK),
            entry("POST /v1/payouts/{approvalNumber}/payment", Duties.PAY),
            entry("POST /v1/payouts/{approvalNumber}/return", Duties.PAY),
            entry("POST /v1/payouts/{approvalNumber}/paid-return", Duties.PAY),
            entry("GET /v1/payment-files", Duties.READ_FILES),
            entry("POST /v1/payment-files", Duties.PAY),
            entry("GET /v1/payment-files/{file}", Duties.READ_FILES),
            entry("POST /v1/payment-files/{file}/writing", Duties.PAY),
            entry("GET /v1/openings", Duties.ALLOW_TO_OPEN),
            entry("POST /v1/openings", Duties.ASK_TO_OPEN),
            entry("GET /v1/openings/count", Duties.COUNT_OPENINGS),
            entry("POST /v1/openings/{opening}/approval", Duties.ALLOW_TO_OPEN),
            entry("POST /v1/openings/{opening}/reading", Duties.ASK_TO_OPEN));

    private Access() {}

    /** The roles in their own order; empty for an operation that has no row here. */
    static List<String> to(String operation) {
        return Optional.ofNullable(OPERATIONS.get(operation)).orElse(Set.of()).stream()
                .sorted(Comparator.naturalOrder())
                .map(StaffRole::token)
                .toList();
    }
}

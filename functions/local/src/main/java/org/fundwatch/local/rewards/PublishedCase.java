package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;

/**
 * A reward that was published (公开的举报奖励案例), with whatever stood beside it.
 *
 * @param schemes the scheme of the case and those related to it
 * @param subject who was reported, in the words of the source
 * @param caseValueStatus what was said about the case value, often with figures
 * @param level the level, in the words of the source
 * @param reward what was paid, in fen
 * @param paidOn a day, month or year
 * @param published a day, month or year
 * @param checks what the record can prove
 */
record PublishedCase(
        String id,
        List<PolicyId> schemes,
        String subject,
        Optional<Money> caseValue,
        String caseValueStatus,
        String level,
        Optional<Money> reward,
        String paidOn,
        String published,
        List<Check> checks) {

    /** One thing that the record can prove, in words and figures. */
    record Check(String kind, String statement) {}

    PublishedCase {
        schemes = List.copyOf(schemes);
        checks = List.copyOf(checks);
    }
}

package org.fundwatch.local.rewards;

import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;

/**
 * A reward that was published (公开的举报奖励案例), with whatever stood beside it.
 *
 * @param scheme the scheme of the case, in the words of the file
 * @param schemes the scheme of the case and those related to it, as far as they are names of policies
 * @param place where it was paid, in the words of the source
 * @param subject who was reported, in the words of the source
 * @param reportKind whether the report was anonymous, in the words of the source
 * @param violation what was found, in the words of the source
 * @param caseValueStatus what was said about the case value, often with figures
 * @param level the level, in the words of the source
 * @param reward what was paid, in fen
 * @param reportedOn a day, month or year
 * @param paidOn a day, month or year
 * @param published a day, month or year
 * @param checks what the record can prove
 * @param sources where it was read
 */
record PublishedCase(
        String id,
        String scheme,
        List<PolicyId> schemes,
        String place,
        String subject,
        String reportKind,
        String violation,
        Optional<Money> caseValue,
        String caseValueStatus,
        String level,
        Optional<Money> reward,
        String reportedOn,
        String paidOn,
        String published,
        List<Check> checks,
        Sources sources) {

    /** One thing that the record can prove, in words and figures. */
    record Check(String kind, String statement) {}

    /** The policy that the case names itself. */
    Optional<PolicyId> own() {
        return schemes.stream()
                .filter(id -> id.value().equals("reward/" + scheme))
                .findFirst();
    }

    PublishedCase {
        schemes = List.copyOf(schemes);
        checks = List.copyOf(checks);
    }
}

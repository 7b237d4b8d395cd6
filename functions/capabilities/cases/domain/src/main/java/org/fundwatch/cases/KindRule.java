package org.fundwatch.cases;

import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;

/**
 * What a penalty policy says about one kind (处罚依据): the article, the shape of its fine, when the fine follows, and what
 * stands beside it (条例 Art. 36 to 46).
 *
 * @param policy the policy that the rule stands in, with the version that is its first day
 */
public record KindRule(
        PolicyId policy,
        String version,
        LegalBasis basis,
        FineRule fine,
        Precondition condition,
        Mandatory mandatory,
        Consequences consequences) {}

package org.fundwatch.claims;

import java.util.Set;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.RuleId;

/**
 * What every rule of an edition states of itself (规则属性).
 *
 * @param code the code of the claim-rule catalogue
 * @param stages when it is asked
 * @param basis the article it serves; its evidence is that of the values
 */
record RuleHead(RuleId code, AlertLevel level, Set<CheckStage> stages, LegalBasis basis, RuleText text) {
    RuleHead {
        stages = Set.copyOf(stages);
    }

    RuleHead at(AlertLevel other) {
        return new RuleHead(code, other, stages, basis, text);
    }
}

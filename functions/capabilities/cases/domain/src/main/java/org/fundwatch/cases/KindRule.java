package org.fundwatch.cases;

import java.util.Optional;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Multiple;

/**
 * What a penalty policy says about one kind: the article, the base of the fine and its range (罚款幅度), both ends included
 * (医疗保障行政处罚程序暂行规定 Art. 60).
 */
public record KindRule(LegalBasis basis, AmountBase base, Multiple min, Multiple max, Optional<Suspension> suspension) {

    /** Whether the multiple lies in the range, ends included. */
    public boolean allows(Multiple multiple) {
        return multiple.compareTo(min) >= 0 && multiple.compareTo(max) <= 0;
    }
}

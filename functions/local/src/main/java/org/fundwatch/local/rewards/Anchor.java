package org.fundwatch.local.rewards;

import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;

/** A case value and its reward as a scheme itself gives them (细则自带的算例), in fen. */
record Anchor(PolicyId scheme, Money caseValue, Money reward) {

    String id() {
        var name = scheme.value().substring(scheme.value().lastIndexOf('/') + 1);
        return name + " at " + caseValue;
    }
}

package org.fundwatch.local.road;

import org.fundwatch.kernel.Money;

/** What a step shows beside its name: an amount, where it stands in law, the published figure, equal or why not. */
record Shown(String amount, String article, String published, String verdict) {

    static Shown asExpected() {
        return verdict("as expected");
    }

    static Shown verdict(String verdict) {
        return new Shown("", "", "", verdict);
    }

    static Shown amount(Money amount) {
        return new Shown(amount.toString(), "", "", "as expected");
    }
}

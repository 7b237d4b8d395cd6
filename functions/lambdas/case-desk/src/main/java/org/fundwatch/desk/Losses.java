package org.fundwatch.desk;

import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Findings;
import org.fundwatch.cases.RecoverableLoss;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** What the fund gets back of findings; what no policy says is {@link Failure.Undetermined}. */
record Losses(RecoverableLoss recoverable) {

    Money of(Finding finding) {
        return recoverable.of(finding).orElseThrow(() -> lacking(RecoverableLoss.NO_RULE));
    }

    Money of(Findings found) {
        return found.all().stream().map(this::of).reduce(Money.ZERO, Money::plus);
    }

    private static Rejected lacking(MissingFact missing) {
        return new Rejected(new Failure.Undetermined(missing.name()));
    }
}

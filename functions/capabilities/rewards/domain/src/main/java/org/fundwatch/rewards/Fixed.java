package org.fundwatch.rewards;

import org.fundwatch.kernel.Money;

/** One sum in fen, whatever the case value (定额奖励). */
record Fixed(Money sum) implements Formula {

    @Override
    public Computed applyTo(RewardFacts facts, Terms terms) {
        return Computed.amount(sum);
    }
}

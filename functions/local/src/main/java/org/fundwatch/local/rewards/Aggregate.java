package org.fundwatch.local.rewards;

import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * Rewards of a period added up (奖励总额), with what a note says of them; the count of reporters is whole.
 *
 * @param period in the words of the file
 */
record Aggregate(
        String id,
        Optional<Money> rewards,
        Optional<Money> reporters,
        Optional<Money> recovered,
        String note,
        String period,
        Sources sources) {}

package org.fundwatch.claims;

import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * What a line says of money (价格), in yuan.
 *
 * @param unit a unit
 * @param stated what the line itself says it costs
 * @param purchase what the institution paid for a unit (进价)
 */
public record Price(Optional<Money> unit, Optional<Money> stated, Optional<Money> purchase) {}

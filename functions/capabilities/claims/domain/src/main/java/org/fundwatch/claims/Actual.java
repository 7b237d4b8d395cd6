package org.fundwatch.claims;

import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * What was really given, by the record (实际项目), where that may differ from what was charged.
 *
 * @param unitPrice yuan a unit
 */
public record Actual(Named item, Optional<PayClass> payClass, Optional<Money> unitPrice) {}

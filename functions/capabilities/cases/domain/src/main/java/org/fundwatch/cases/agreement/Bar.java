package org.fundwatch.cases.agreement;

import java.time.Period;
import java.util.Optional;

/**
 * How long a reason bars a new application (不予受理的期限).
 *
 * @param length from the day of the reason; empty while the reason itself holds
 * @param andWhile what still bars after that, as long as it is outstanding
 */
public record Bar(Optional<Period> length, Optional<Outstanding> andWhile) {}

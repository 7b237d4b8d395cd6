package org.fundwatch.claims;

import java.time.LocalDate;
import org.fundwatch.kernel.PolicyId;

/**
 * Which edition decides, and by which code (版本).
 *
 * @param from first day of the edition
 * @param code version of the code
 */
record Version(PolicyId id, LocalDate from, String code) {}

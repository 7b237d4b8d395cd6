package org.fundwatch.cases;

import java.util.Optional;

/**
 * The suspension that the law sets beside a fine (暂停医药服务): shown to whoever decides, never decided here.
 *
 * @param minMonths shortest, in months
 * @param maxMonths longest, in months
 * @param scope which services stop, in the law's words
 * @param condition when it applies, in the law's words; empty when it always does
 */
public record Suspension(int minMonths, int maxMonths, String scope, Optional<String> condition) {}

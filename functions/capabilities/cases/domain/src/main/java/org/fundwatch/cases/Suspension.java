package org.fundwatch.cases;

import java.util.Optional;

/**
 * The suspension that the law sets beside a fine (暂停医药服务, 暂停联网结算): shown to whoever decides, never decided here.
 *
 * @param of whose services or settlement stop
 * @param minMonths shortest, in months
 * @param maxMonths longest, in months
 * @param scope what stops, in the law's words
 * @param condition when it applies, in the law's words; empty when it always does
 */
public record Suspension(Addressee of, int minMonths, int maxMonths, String scope, Optional<String> condition) {}

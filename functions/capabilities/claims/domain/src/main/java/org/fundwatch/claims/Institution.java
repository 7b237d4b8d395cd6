package org.fundwatch.claims;

import java.util.Optional;

/**
 * Who asks (定点医药机构).
 *
 * @param level 3 is the highest (三级); empty if unknown
 */
public record Institution(String code, Optional<Integer> level) {}

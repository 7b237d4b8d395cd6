package org.fundwatch.claims;

/**
 * How a rule is told (规则文本).
 *
 * @param question what it asks of a claim
 * @param fix what puts a finding right, for whoever wrote the line
 */
public record RuleText(Bilingual name, Bilingual question, Bilingual fix) {}

package org.fundwatch.claims;

/** A text in Chinese and in English (中英文). */
public record Bilingual(String zh, String en) {}

package org.fundwatch.deskpages.show;

import io.quarkus.qute.TemplateData;

/**
 * A state that colour does not tell alone (状态标记).
 *
 * @param tone names the colour
 * @param shape a sign beside the word
 */
@TemplateData
public record Mark(String tone, String shape, String word) {}

package org.fundwatch.claims;

import java.util.List;
import java.util.Map;

/** A line whose code has none of the shapes of its category (编码格式不符). */
record CodeFormat(Map<Category, List<Shape>> patterns) implements Evaluator {

    @Override
    public Answer ask(Claim claim) {
        return Answer.of(claim.lines().stream()
                .filter(this::misshapen)
                .map(line -> Found.bare(Extent.line(line), Measures.none())));
    }

    private boolean misshapen(Line line) {
        var shapes = patterns.getOrDefault(line.category(), List.of());
        return !shapes.isEmpty()
                && line.named()
                        .code()
                        .filter(code -> shapes.stream().noneMatch(it -> it.fits(code)))
                        .isPresent();
    }
}

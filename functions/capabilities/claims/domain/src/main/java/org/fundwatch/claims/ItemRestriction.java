package org.fundwatch.claims;

import java.util.List;
import org.fundwatch.claims.knowledge.Points;

/** Lines whose item may be charged only under a condition (项目使用限定): each that breaks it, whole. */
record ItemRestriction<T>(ByItem<T> values, Restriction<T> restriction) implements OfPoints {

    /** What is asked of a line and its item's value. */
    @FunctionalInterface
    interface Restriction<T> {
        Verdict of(Claim claim, Line line, T value);
    }

    @Override
    public Points naming() {
        return values.naming();
    }

    @Override
    public Answer ask(Claim claim, List<Line> lines) {
        return values.lines(lines, (line, value) -> answer(line, restriction.of(claim, line, value)));
    }

    static Answer answer(Line line, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Kept _ -> Answer.nothing();
            case Verdict.Broken _ -> Answer.of(Found.line(line, Measures.none()));
            case Verdict.Lacks lacks -> Answer.lacks(lacks.what());
        };
    }
}

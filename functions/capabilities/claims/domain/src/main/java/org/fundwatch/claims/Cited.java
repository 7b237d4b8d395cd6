package org.fundwatch.claims;

import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.Point;

/** The knowledge point that a finding rests on (引用知识点), and where its value comes from: one may be assumed. */
public record Cited(String id, Basis basis) {
    static Cited of(Point point) {
        return new Cited(point.id(), point.basis());
    }
}

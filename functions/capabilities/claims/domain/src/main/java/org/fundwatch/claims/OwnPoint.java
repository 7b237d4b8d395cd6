package org.fundwatch.claims;

import java.util.List;
import java.util.Optional;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Said;

/** A published point that stands in the edition itself (内置知识点), with a value that was read from its words. */
record OwnPoint(String id, List<String> codes, int place, Said limit) implements Point {
    @Override
    public Optional<Said> said() {
        return Optional.of(limit);
    }

    @Override
    public Basis basis() {
        return Basis.DERIVED;
    }
}

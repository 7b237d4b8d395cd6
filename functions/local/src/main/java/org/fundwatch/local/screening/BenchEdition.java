package org.fundwatch.local.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.local.claims.SigningKey;

/** All national rules, with two published points of one sex: what {@link Planted} plants and no more. */
final class BenchEdition {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 5, 23);

    static KnowledgeEdition make() {
        var pair = SigningKey.pair();
        var file = new SigningKey(pair.getPrivate()).seal(KnowledgeWriter.write("edition/made", PUBLISHED, points()));
        return EditionChoice.national().with(KnowledgeFile.read(file, pair.getPublic()));
    }

    private static List<PointRow> points() {
        return List.of(
                point("KP-630264b3f1586762", "R067", Planted.FOR_MEN),
                point("KP-37bbb33a949ee481", "R081", Planted.ON_MEN));
    }

    private static PointRow point(String id, String rule, Item item) {
        return new PointRow(
                id,
                rule,
                List.of(item.code()),
                item.name(),
                "限男性",
                Map.of("gender", "male"),
                Basis.DERIVED,
                "batch_01",
                PUBLISHED,
                Optional.empty(),
                Optional.empty());
    }

    private BenchEdition() {}
}

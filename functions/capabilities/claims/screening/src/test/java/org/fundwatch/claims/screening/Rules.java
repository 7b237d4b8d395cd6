package org.fundwatch.claims.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.claims.knowledge.Seal;
import org.fundwatch.platform.PolicyReader;
import org.fundwatch.testing.P256;

/** The editions that tests screen by. */
final class Rules {
    private static final LocalDate FROM = LocalDate.of(2025, 1, 1);
    private static final P256 KEY = P256.fresh();

    static KnowledgeEdition demonstration() {
        var catalogue = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));
        return KnowledgeEdition.read(PolicyReader.read(KnowledgeEdition.DEMONSTRATION), catalogue, "test");
    }

    /** By a knowledge file, signed anew each time and always of the same name: one item for men. */
    static KnowledgeEdition ofAFile(String itemForMen) {
        var point = new PointRow(
                "KP-00000000000000a1",
                "R081",
                List.of(itemForMen),
                "某检查",
                "限男性",
                Map.of("gender", "male"),
                Basis.STATED,
                "b",
                FROM,
                Optional.empty(),
                Optional.empty());
        var content = KnowledgeWriter.write("edition/of-a-file", FROM, List.of(point));
        return demonstration().with(KnowledgeFile.read(Seal.add(content, KEY.sign(content)), KEY.publicKey()));
    }

    private Rules() {}
}

package org.fundwatch.local.claims;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.PlaceSettings;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Assumptions;

/** The published points, where they are present: they are not ours to give on. */
final class OfficialPoints {
    private static final Path PRESENT = Path.of(System.getenv()
            .getOrDefault(
                    "KNOWLEDGE_POINTS",
                    Path.of("..", "..", "..", "shared", "knowledge-points").toString()));

    /** The annotated points; without them the test is aborted, and says so. */
    static List<PointRow> rows() {
        if (!Files.exists(PRESENT)) {
            System.out.println(
                    "The published knowledge points are not there (KNOWLEDGE_POINTS): not tested with them.");
            Assumptions.abort("the published knowledge points are not there");
        }
        return MakeKnowledge.annotated(new PointFiles(catalogue()).read(PRESENT), "");
    }

    static RuleCatalogue catalogue() {
        return RuleCatalogue.read(Reading.yaml(RuleCatalogue.RESOURCE));
    }

    /** Every rule by these points, as the demonstration's place has set it. */
    static KnowledgeEdition edition(List<PointRow> rows) {
        var place = PlaceSettings.read(Reading.yaml("edition/places/demonstration-1.yaml"), catalogue());
        Tree national = Reading.yaml(KnowledgeEdition.NATIONAL);
        return KnowledgeEdition.read(national, catalogue(), "test")
                .with(file(rows))
                .under(place);
    }

    static KnowledgeFile file(List<PointRow> rows) {
        var pair = SigningKey.pair();
        return KnowledgeFile.read(MakeKnowledge.write(rows, new SigningKey(pair.getPrivate())), pair.getPublic());
    }

    private OfficialPoints() {}
}

package org.fundwatch.local.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.claims.knowledge.Basis;
import org.fundwatch.claims.knowledge.KnowledgeWriter;
import org.fundwatch.claims.knowledge.PointRow;
import org.fundwatch.local.claims.SigningKey;

/** Knowledge files that all have the same name, of one item for men each. */
final class SignedPoints {
    private static final LocalDate FROM = LocalDate.of(2025, 5, 23);

    /** The file, with its key beside it. */
    static Path write(Path file, String rule, Item forMen) throws IOException {
        var content = KnowledgeWriter.write("edition/official-2025-05-23", FROM, List.of(point(rule, forMen)));
        return Files.write(file, SigningKey.demonstration(file).seal(content));
    }

    private static PointRow point(String rule, Item item) {
        return new PointRow(
                "KP-00000000000000a1",
                rule,
                List.of(item.code()),
                item.name(),
                "限男性",
                Map.of("gender", "male"),
                Basis.DERIVED,
                "batch_01",
                FROM,
                Optional.empty(),
                Optional.empty());
    }

    private SignedPoints() {}
}

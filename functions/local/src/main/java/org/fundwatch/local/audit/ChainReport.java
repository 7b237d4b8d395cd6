package org.fundwatch.local.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * What the check of the audit chain says of a launcher's state.
 *
 * @param rows how many audit rows there are
 * @param links how many of them are chained
 * @param anchors how many signed heads lie outside the database
 * @param wrong what is not as it was written, first position first; empty when all is whole
 */
public record ChainReport(long rows, long links, int anchors, List<String> wrong) {
    public ChainReport {
        wrong = List.copyOf(wrong);
    }

    /** Checks the state in this folder, whether its launcher runs or not; {@code Refusal} when there is nothing to check. */
    public static ChainReport of(Path state) throws IOException, SQLException {
        var options = new CheckOptions(Map.of("--state", state.toString()));
        try (var place = Place.of(options);
                var connection = place.connect()) {
            var archive = new Archive(place.archive());
            var result = new Check(archive, new Keys(archive, place.key()), options.patience()).run(connection);
            var wrong = result.findings().stream()
                    .map(finding -> "at position " + finding.position() + ": " + finding.what())
                    .toList();
            return new ChainReport(
                    result.rows(), result.position(), result.anchors().size(), wrong);
        }
    }
}

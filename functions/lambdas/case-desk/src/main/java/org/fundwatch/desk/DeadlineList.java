package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.store.Proceedings.Timed;
import org.fundwatch.kernel.InstitutionCode;

/**
 * What is past or may end soon, over all open cases, by its day.
 *
 * @param leftOut how many more there are than the list shows
 */
record DeadlineList(LocalDate on, List<Line> deadlines, int leftOut) {
    private static final int MOST = 500;

    /** One period of one case. */
    @Schema(name = "DeadlineLine")
    record Line(String caseNumber, Stage stage, String place, Optional<String> institutionCode, DueView due) {
        static Line of(Timed timed, Deadline deadline, LocalDate on) {
            var file = timed.file();
            return new Line(
                    file.number().value(),
                    file.stage(),
                    file.place().code(),
                    file.institution().map(InstitutionCode::value),
                    DueView.of(deadline, on));
        }
    }

    static DeadlineList of(Stream<Line> lines, LocalDate on) {
        var all = lines.sorted(
                        Comparator.comparing((Line line) -> line.due().due()).thenComparing(Line::caseNumber))
                .toList();
        return new DeadlineList(on, all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
    }
}

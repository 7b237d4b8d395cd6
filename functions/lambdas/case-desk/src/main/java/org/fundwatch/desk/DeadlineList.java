package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
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
    private static final Comparator<Line> BY_DAY =
            Comparator.comparing((Line line) -> line.due().due()).thenComparing(Line::caseNumber);

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

    /** Of any number of lines keeps those that it shows, and counts the others. */
    static Collector<Line, ?, DeadlineList> soonest(LocalDate on) {
        return Collector.of(
                () -> new Smallest<>(BY_DAY, MOST),
                Smallest::add,
                Smallest::and,
                smallest -> new DeadlineList(on, smallest.inOrder(), smallest.leftOut()));
    }
}

package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.clocks.Clock;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.clocks.Deadline;
import org.fundwatch.cases.store.Proceedings.Timed;

/** Cases, the newest first. */
record CaseList(List<Line> cases) {

    /**
     * One case of a list.
     *
     * @param colour the worst of its periods; nothing where none is open or missed
     * @param next the period that presses most
     * @param past which periods ended unmet
     */
    @Schema(name = "CaseLine")
    record Line(
            String caseNumber,
            Stage stage,
            FileView file,
            Optional<Colour> colour,
            Optional<DueView> next,
            List<Clock> past) {
        static Line of(Timed timed, LocalDate on) {
            var clocks = timed.clocks();
            return new Line(
                    timed.file().number().value(),
                    timed.file().stage(),
                    FileView.of(timed.file()),
                    clocks.colour(on),
                    clocks.next(on).map(deadline -> DueView.of(deadline, on)),
                    clocks.past(on).stream().map(Deadline::clock).toList());
        }
    }

    static CaseList of(List<Timed> cases, LocalDate on) {
        return new CaseList(cases.stream().map(timed -> Line.of(timed, on)).toList());
    }
}

package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.clocks.Colour;
import org.fundwatch.cases.procedure.CaseClocks;
import org.fundwatch.kernel.MissingFact;

/**
 * Every period of a case on a day: those that run or ran by their ends, then those that nothing has started.
 *
 * @param next what presses most
 * @param colour the worst of all; nothing where none is open or missed
 * @param missing what a period that should run needs and nobody gave
 */
@Schema(name = "CaseClocks")
record ClocksView(
        LocalDate on, Optional<Colour> colour, Optional<ClockView> next, List<ClockView> clocks, List<String> missing) {

    static ClocksView of(CaseClocks clocks, LocalDate on) {
        var begun = clocks.running().deadlines().stream().map(deadline -> ClockView.of(clocks, deadline, on));
        var others = clocks.notStarted().stream()
                .sorted(Comparator.comparing(rule -> rule.clock()))
                .map(ClockView::notStarted);
        return new ClocksView(
                on,
                clocks.colour(on),
                clocks.next(on).map(deadline -> ClockView.of(clocks, deadline, on)),
                Stream.concat(begun, others).toList(),
                clocks.running().missing().stream().map(MissingFact::name).toList());
    }
}

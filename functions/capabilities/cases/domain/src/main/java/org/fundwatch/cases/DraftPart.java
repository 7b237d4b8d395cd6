package org.fundwatch.cases;

import java.util.Optional;

/**
 * One part of a draft (拟处罚事项): a finding, and what people have chosen and said about it so far.
 *
 * @param suspended for how long something is suspended besides, where that was chosen
 */
public record DraftPart(
        Finding finding,
        Optional<Choice> chosen,
        Optional<Months> suspended,
        Circumstances circumstances,
        Reasons reasons) {

    /** A part that suspends nothing. */
    public DraftPart(Finding finding, Optional<Choice> chosen, Circumstances circumstances, Reasons reasons) {
        this(finding, chosen, Optional.empty(), circumstances, reasons);
    }

    static DraftPart of(Part part) {
        return new DraftPart(
                part.finding(), Optional.of(part.chosen()), part.suspended(), part.circumstances(), part.reasons());
    }

    /** The part as a benchmark reads it, which looks at what was found and said, and not at what was chosen. */
    Part asked() {
        return new Part(finding, chosen.orElseGet(Choice.NoFine::new), suspended, circumstances, reasons);
    }
}

package org.fundwatch.cases;

import java.util.Optional;

/** One part of a draft (拟处罚事项): a finding, and what people have chosen and said about it so far. */
public record DraftPart(Finding finding, Optional<Choice> chosen, Circumstances circumstances, Reasons reasons) {

    static DraftPart of(Part part) {
        return new DraftPart(part.finding(), Optional.of(part.chosen()), part.circumstances(), part.reasons());
    }

    /** The part as a benchmark reads it, which looks at what was found and said, and not at what was chosen. */
    Part asked() {
        return new Part(finding, chosen.orElseGet(Choice.NoFine::new), circumstances, reasons);
    }
}

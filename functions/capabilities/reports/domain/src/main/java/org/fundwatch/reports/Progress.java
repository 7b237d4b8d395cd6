package org.fundwatch.reports;

import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;

/**
 * Where a report stands, and since when (办理进度).
 *
 * @param decision which penalty decision of the case it is about, from 1: what is decided anew comes after the fall of the one before
 */
public record Progress(CaseNumber caseNumber, int decision, ReportStage stage, Instant since) {
    private static final int FIRST = 1;

    /** Where it stands before anything was decided anew. */
    public Progress(CaseNumber caseNumber, ReportStage stage, Instant since) {
        this(caseNumber, FIRST, stage, since);
    }
}

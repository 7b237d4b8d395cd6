package org.fundwatch.reports;

import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;

/** Where a report stands, and since when (办理进度). */
public record Progress(CaseNumber caseNumber, ReportStage stage, Instant since) {}

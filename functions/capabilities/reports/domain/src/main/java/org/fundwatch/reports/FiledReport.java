package org.fundwatch.reports;

import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.ReportId;

/** A report with its number, taken in (已登记的举报). */
public record FiledReport(ReportId id, CaseNumber caseNumber, Report report, Instant filedAt) {}

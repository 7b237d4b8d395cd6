package org.fundwatch.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Lead;

/** Leads, the newest first. */
record LeadList(List<Line> leads) {

    /**
     * One lead: the figures as they stand now.
     *
     * @param institutionName as it is registered
     * @param month such as 2024-06
     * @param example whether the bound is one of our own, for demonstration
     */
    @Schema(name = "Lead")
    record Line(
            String institution,
            Optional<String> institutionName,
            String month,
            int checks,
            int findings,
            int violations,
            long amountFen,
            boolean example,
            Instant openedAt,
            TraceView trace) {
        static Line of(Lead lead, Map<String, String> names) {
            var tally = lead.tally();
            return new Line(
                    tally.institution().value(),
                    Optional.ofNullable(names.get(tally.institution().value())),
                    tally.month().toString(),
                    tally.checks(),
                    tally.findings(),
                    tally.violations(),
                    tally.amount().fen(),
                    lead.example(),
                    lead.openedAt(),
                    TraceView.of(lead.trace()));
        }
    }

    /** Under the names of those institutions that are registered, by code. */
    static LeadList of(List<Lead> leads, Map<String, String> names) {
        return new LeadList(leads.stream().map(lead -> Line.of(lead, names)).toList());
    }
}

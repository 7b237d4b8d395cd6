package org.fundwatch.intake;

import java.util.Optional;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.reports.FiledReport;
import org.fundwatch.reports.store.ReceiptTraces;

/** Everything of one report that goes into the database, together or not at all. */
record LedgerEntry(FiledReport filed, ReceiptTraces traces, Optional<Envelope> identity) {}

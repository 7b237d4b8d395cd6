package org.fundwatch.intake;

import org.fundwatch.reports.ReceiptSecret;
import org.fundwatch.reports.store.ReceiptTraces;

/** A new receipt's secret, and what is stored of it. */
record Minted(ReceiptSecret secret, ReceiptTraces traces) {}

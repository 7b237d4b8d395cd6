package org.fundwatch.reports.store;

import java.time.Instant;
import org.fundwatch.kernel.CaseNumber;

/** What intake may still see of a report that it filed: enough to give the same receipt to the same key. */
@SuppressWarnings("ArrayRecordComponent") // goes to and from columns and is never compared
public record EarlierFiling(CaseNumber caseNumber, byte[] contentTag, byte[] salt, Instant filedAt) {}

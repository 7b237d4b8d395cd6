package org.fundwatch.cases;

import java.time.YearMonth;
import org.fundwatch.kernel.InstitutionCode;

/** A verified finding that reviewers handed over as a lead (移交线索): of which institution, and of which month. */
public record Referral(InstitutionCode institution, YearMonth month) {}

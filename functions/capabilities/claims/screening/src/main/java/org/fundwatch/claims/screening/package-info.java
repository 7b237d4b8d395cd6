/** Screening of settlements after payment (事后筛查): a reader, the rules, a writer; no framework. */
package org.fundwatch.claims.screening;

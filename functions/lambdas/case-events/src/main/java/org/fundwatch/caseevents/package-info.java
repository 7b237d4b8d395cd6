/** Opens a case for each report, and carries what happens to the case back to its report. */
package org.fundwatch.caseevents;

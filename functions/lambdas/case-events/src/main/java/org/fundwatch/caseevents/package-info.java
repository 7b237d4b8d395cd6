/** Opens a case for each report, carries what happens to it back to the report, and counts what checks of claims find. */
package org.fundwatch.caseevents;

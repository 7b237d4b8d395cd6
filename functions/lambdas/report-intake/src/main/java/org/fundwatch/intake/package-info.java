/** report-intake: takes in reports, as JSON and through the portal, and gives receipts. */
package org.fundwatch.intake;

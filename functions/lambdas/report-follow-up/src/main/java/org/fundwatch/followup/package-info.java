/** report-follow-up: tells the holder of a receipt where the report stands, as JSON and as a page. */
package org.fundwatch.followup;

/** The page on which a whistleblower follows a report, without script. */
package org.fundwatch.followup.page;

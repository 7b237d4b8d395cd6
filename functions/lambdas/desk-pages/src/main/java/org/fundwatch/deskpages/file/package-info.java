/** Figures as files that spreadsheets open. */
package org.fundwatch.deskpages.file;

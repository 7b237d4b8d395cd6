/** The case desk (办案): staff accept, investigate, decide and close; every act once by its key, audited, then told. */
package org.fundwatch.desk;

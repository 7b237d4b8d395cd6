/** What checks a claim, wherever it is checked: the edition in force, the settings of the place, and how a check is told. */
package org.fundwatch.claims.checking;

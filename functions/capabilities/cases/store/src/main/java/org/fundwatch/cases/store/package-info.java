/** Where cases, findings, penalties and revocations lie; all but the stage of a case is added, never changed. */
package org.fundwatch.cases.store;

/** Where cases, findings and penalties lie; findings and penalties are added, never changed. */
package org.fundwatch.cases.store;

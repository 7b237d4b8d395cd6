/** Measures the claim checks of this build, and the same checks by a rule engine. */
package org.fundwatch.bench;

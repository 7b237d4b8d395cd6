/** The chain of audit rows (审计链) as pure data: what is hashed, and how link follows link. */
package org.fundwatch.kernel.audit;

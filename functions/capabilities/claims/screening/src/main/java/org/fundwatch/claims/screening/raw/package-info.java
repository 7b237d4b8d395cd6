/** Raw exports (原始导出) in the fields of the settlement interface, made into partitions. */
package org.fundwatch.claims.screening.raw;

/** The rules of claims on one machine: cases recomputed, knowledge files written. */
package org.fundwatch.local.claims;

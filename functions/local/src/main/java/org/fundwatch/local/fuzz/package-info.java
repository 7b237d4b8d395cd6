/** Requests that nobody would send, at every operation of every contract. */
package org.fundwatch.local.fuzz;

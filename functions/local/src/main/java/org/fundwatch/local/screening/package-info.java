/** Screening on one machine: over files, on all cores; with settlements that are made for tests and benchmarks. */
package org.fundwatch.local.screening;

/** Measures what a person would otherwise have to believe. */
package org.fundwatch.local.bench;

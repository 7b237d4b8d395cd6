/** Recomputes published penalty cases from the law in force: {@code make cases}. */
package org.fundwatch.local.cases;

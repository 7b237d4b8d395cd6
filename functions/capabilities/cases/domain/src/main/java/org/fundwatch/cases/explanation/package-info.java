/** Decisions in words that a citizen can read (决定说明): article, arithmetic, version of the policy and the questions answered. */
package org.fundwatch.cases.explanation;

/** What rewards tells the others: that a decision was made, and from the approval on how much and under which number. */
package org.fundwatch.rewards.published;

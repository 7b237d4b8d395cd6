/** What rewards tells the other capabilities: that a decision was made, never its amount. */
package org.fundwatch.rewards.published;

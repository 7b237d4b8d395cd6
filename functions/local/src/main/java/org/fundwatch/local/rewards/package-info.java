/** What reward schemes give: published cases checked, places compared, past cases recomputed under another policy. */
package org.fundwatch.local.rewards;

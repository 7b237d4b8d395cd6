/** What institutions did in a month, held against each other (机构指标). */
package org.fundwatch.claims.indicators;

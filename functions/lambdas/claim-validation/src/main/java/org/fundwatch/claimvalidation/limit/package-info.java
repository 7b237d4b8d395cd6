/** How often an institution may ask. */
package org.fundwatch.claimvalidation.limit;

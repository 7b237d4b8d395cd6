/** What the staff API takes and gives, read from its contracts. */
package org.fundwatch.deskpages.contract;

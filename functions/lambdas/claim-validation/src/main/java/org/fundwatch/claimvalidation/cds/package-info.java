/** CDS Hooks 2.0: services that a hospital's ordering system calls while a doctor writes, and before a settlement. */
package org.fundwatch.claimvalidation.cds;

/** Files for the bank, byte for byte the same for the same transfers. */
package org.fundwatch.vault.bank;

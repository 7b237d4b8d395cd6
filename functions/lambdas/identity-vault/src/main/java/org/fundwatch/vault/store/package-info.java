/** Sealed rows as the vault reads them: here and not in a store, so that no other function has the code. */
package org.fundwatch.vault.store;

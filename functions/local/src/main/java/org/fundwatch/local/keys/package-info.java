/** A key service that speaks AWS KMS to the functions; its master keys stay on this machine. */
package org.fundwatch.local.keys;

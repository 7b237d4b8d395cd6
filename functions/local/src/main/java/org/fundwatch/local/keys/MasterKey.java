package org.fundwatch.local.keys;

import javax.crypto.SecretKey;

/**
 * A symmetric key.
 *
 * @param material 256 random bits
 */
record MasterKey(String id, Usage usage, SecretKey material) implements NamedKey {}

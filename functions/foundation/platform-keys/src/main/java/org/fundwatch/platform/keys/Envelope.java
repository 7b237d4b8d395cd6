package org.fundwatch.platform.keys;

/**
 * A sealed value as stored: AES-256-GCM ciphertext with its tag, and the data key that only KMS can unwrap.
 *
 * @param keyId the KMS key that wrapped the data key
 * @param iv 12 bytes, fresh per envelope
 */
@SuppressWarnings("ArrayRecordComponent") // goes straight into columns and is never compared
public record Envelope(String keyId, byte[] wrappedKey, byte[] iv, byte[] ciphertext) {}

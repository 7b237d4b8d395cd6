package org.fundwatch.local.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.fundwatch.local.aws.AwsError;

/**
 * What GenerateDataKey hands out for keeping: it names its master key, so that Decrypt needs no key id.
 *
 * @param keyId of the master key, at most 127 bytes
 * @param wrapped the data key, sealed under the master key
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record CiphertextBlob(String keyId, byte[] wrapped) {
    private static final int SHORTEST = 28;

    byte[] bytes() {
        var id = keyId.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + id.length + wrapped.length)
                .put((byte) id.length)
                .put(id)
                .put(wrapped)
                .array();
    }

    /** Reads a blob; throws InvalidCiphertextException for anything else. */
    static CiphertextBlob parse(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        var idLength = buffer.hasRemaining() ? buffer.get() : -1;
        if (idLength <= 0 || buffer.remaining() < idLength + SHORTEST) {
            throw new AwsError("InvalidCiphertextException", "not a ciphertext of this service");
        }
        var id = new byte[idLength];
        buffer.get(id);
        var wrapped = new byte[buffer.remaining()];
        buffer.get(wrapped);
        return new CiphertextBlob(new String(id, StandardCharsets.UTF_8), wrapped);
    }
}

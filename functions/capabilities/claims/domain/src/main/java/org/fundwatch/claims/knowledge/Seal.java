package org.fundwatch.claims.knowledge;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;

/**
 * The signature at the end of a knowledge file (数字签名): ECDSA on P-256 over SHA-256 of all that stands before it, as DER,
 * then its length and a mark.
 */
public final class Seal {
    private static final String ALGORITHM = "SHA256withECDSA";
    private static final int MARK = 0x46574B53;
    private static final int TAIL = Integer.BYTES + Integer.BYTES;

    /** What is signed, with its signature. */
    public static byte[] add(byte[] content, byte[] signature) {
        return ByteBuffer.allocate(content.length + signature.length + TAIL)
                .put(content)
                .put(signature)
                .putInt(signature.length)
                .putInt(MARK)
                .array();
    }

    /** What was signed; {@link BrokenKnowledge} unless the key signed exactly this. */
    static int verified(byte[] file, PublicKey key) {
        var content = contentLength(file);
        try {
            var verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(key);
            verifier.update(file, 0, content);
            if (!verifier.verify(Arrays.copyOfRange(file, content, file.length - TAIL))) {
                throw new BrokenKnowledge("is not what was signed");
            }
            return content;
        } catch (GeneralSecurityException e) {
            throw new BrokenKnowledge("has no signature that can be read", e);
        }
    }

    private static int contentLength(byte[] file) {
        if (file.length < TAIL) {
            throw new BrokenKnowledge("is too short");
        }
        var tail = ByteBuffer.wrap(file, file.length - TAIL, TAIL);
        var signature = tail.getInt();
        if (tail.getInt() != MARK || signature <= 0 || signature > file.length - TAIL) {
            throw new BrokenKnowledge("is not signed");
        }
        return file.length - TAIL - signature;
    }

    private Seal() {}
}

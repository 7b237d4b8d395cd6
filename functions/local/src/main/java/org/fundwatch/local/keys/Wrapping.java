package org.fundwatch.local.keys;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.fundwatch.local.aws.AwsError;

/** AES-256-GCM under a master key, bound to an encryption context: another context does not open it. */
final class Wrapping {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int IV = 12;
    private static final int TAG_BITS = 128;

    private Wrapping() {}

    static byte[] wrap(MasterKey key, Map<String, String> context, byte[] plaintext) {
        var iv = new byte[IV];
        RANDOM.nextBytes(iv);
        try {
            var ciphertext = cipher(Cipher.ENCRYPT_MODE, key, iv, context).doFinal(plaintext);
            return ByteBuffer.allocate(IV + ciphertext.length)
                    .put(iv)
                    .put(ciphertext)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The plaintext; throws InvalidCiphertextException when key, context or content is another. */
    static byte[] unwrap(MasterKey key, Map<String, String> context, byte[] wrapped) {
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(wrapped, IV), context);
            return cipher.doFinal(wrapped, IV, wrapped.length - IV);
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new AwsError("InvalidCiphertextException", "the ciphertext cannot be opened");
        }
    }

    private static Cipher cipher(int mode, MasterKey key, byte[] iv, Map<String, String> context)
            throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.material(), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(canonical(context));
        return cipher;
    }

    private static byte[] canonical(Map<String, String> context) {
        var bytes = new ByteArrayOutputStream();
        new TreeMap<>(context).forEach((name, value) -> {
            writeText(bytes, name);
            writeText(bytes, value);
        });
        return bytes.toByteArray();
    }

    private static void writeText(ByteArrayOutputStream bytes, String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(utf8.length).array());
        bytes.writeBytes(utf8);
    }
}

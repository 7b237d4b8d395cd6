package org.fundwatch.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.platform.JsonBody;

/** AES-256-GCM with the encryption context as additional data. */
final class AesGcm {
    static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private AesGcm() {}

    static byte[] encrypt(byte[] key, byte[] iv, byte[] aad, byte[] plaintext) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(aad);
        return cipher.doFinal(plaintext);
    }

    /** The context as JSON with sorted keys, so that it has one spelling. */
    static byte[] aad(Map<String, String> context) {
        return JsonBody.write(new TreeMap<>(context)).getBytes(StandardCharsets.UTF_8);
    }
}

package org.fundwatch.local.keys;

import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.keys.MasterKey.Usage;

/** The master keys of this machine. */
public final class MasterKeys {
    /** Wraps the data keys of reporters' identities. */
    public static final String IDENTITY = "reporter-identity";

    /** Peppers receipts (HMAC_256). */
    public static final String PEPPER = "receipt-pepper";

    private static final int BYTES = 32;

    private final List<MasterKey> keys;

    /** The keys kept among the secrets, made there the first time. */
    public MasterKeys(Secrets secrets) {
        keys = List.of(
                new MasterKey(IDENTITY, Usage.ENCRYPT_DECRYPT, material(secrets, IDENTITY, "AES")),
                new MasterKey(PEPPER, Usage.GENERATE_VERIFY_MAC, material(secrets, PEPPER, "HmacSHA256")));
    }

    private static SecretKey material(Secrets secrets, String id, String algorithm) {
        return new SecretKeySpec(secrets.key("kms-" + id, BYTES), algorithm);
    }

    /** The key with this id or Amazon resource name; throws NotFoundException. */
    MasterKey find(String name, Usage usage) {
        return keys.stream()
                .filter(key -> key.isCalled(name))
                .findAny()
                .orElseThrow(() -> new AwsError("NotFoundException", "Key '" + name + "' does not exist"))
                .usedFor(usage);
    }
}

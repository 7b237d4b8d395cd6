package org.fundwatch.local.keys;

import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.keys.NamedKey.Usage;

/** The keys of this machine. */
public final class MasterKeys {
    /** Wraps the data keys of reporters' identities. */
    public static final String IDENTITY = "reporter-identity";

    /** Peppers receipts (HMAC_256). */
    public static final String PEPPER = "receipt-pepper";

    /** Peppers the digests of visits (HMAC_256). */
    public static final String VISIT_PEPPER = "visit-pepper";

    /** Makes the secrets of institutions that sign (HMAC_256). */
    public static final String INSTITUTION_SECRETS = "institution-secrets";

    /** Signs editions and the heads of the audit chain (ECC_NIST_P256); its name tells that nobody vouches for it. */
    public static final String SIGNING = "fundwatch-demonstration-signing";

    private static final int BYTES = 32;

    private final List<NamedKey> keys;

    /** The keys kept among the secrets, made there the first time. */
    public MasterKeys(Secrets secrets) {
        keys = List.of(
                new MasterKey(IDENTITY, Usage.ENCRYPT_DECRYPT, material(secrets, IDENTITY, "AES")),
                pepper(secrets, PEPPER),
                pepper(secrets, VISIT_PEPPER),
                pepper(secrets, INSTITUTION_SECRETS),
                SigningKey.of(secrets, SIGNING));
    }

    private static MasterKey pepper(Secrets secrets, String id) {
        return new MasterKey(id, Usage.GENERATE_VERIFY_MAC, material(secrets, id, "HmacSHA256"));
    }

    private static SecretKey material(Secrets secrets, String id, String algorithm) {
        return new SecretKeySpec(secrets.key("kms-" + id, BYTES), algorithm);
    }

    /** The key with this id, alias or Amazon resource name; throws NotFoundException. */
    MasterKey find(String name, Usage usage) {
        return (MasterKey) named(name).usedFor(usage);
    }

    /** The same for a key that signs. */
    SigningKey signing(String name) {
        return (SigningKey) named(name).usedFor(Usage.SIGN_VERIFY);
    }

    /** The public half of the signing key (SubjectPublicKeyInfo, DER). */
    public byte[] publicSigningKey() {
        return signing(SIGNING).pair().getPublic().getEncoded();
    }

    private NamedKey named(String name) {
        return keys.stream()
                .filter(key -> key.isCalled(name))
                .findAny()
                .orElseThrow(() -> new AwsError("NotFoundException", "Key '" + name + "' does not exist"));
    }
}

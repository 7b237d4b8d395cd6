package org.fundwatch.local.keys;

import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.LocalCloud;

/** A key that never leaves the key service. */
sealed interface NamedKey permits MasterKey, SigningKey {
    /** The one thing that a key may be used for. */
    enum Usage {
        ENCRYPT_DECRYPT,
        GENERATE_VERIFY_MAC,
        SIGN_VERIFY
    }

    /** What functions call it. */
    String id();

    Usage usage();

    default String arn() {
        return LocalCloud.arn("kms", "key/" + id());
    }

    /** A key may be called by its id, its Amazon resource name or its alias. */
    default boolean isCalled(String name) {
        return name.equals(id()) || name.equals(arn()) || name.equals("alias/" + id());
    }

    /** This key; throws InvalidKeyUsageException when it is for something else. */
    default NamedKey usedFor(Usage wanted) {
        if (usage() != wanted) {
            throw new AwsError("InvalidKeyUsageException", arn() + " key usage is " + usage());
        }
        return this;
    }
}

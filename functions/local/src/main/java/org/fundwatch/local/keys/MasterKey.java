package org.fundwatch.local.keys;

import javax.crypto.SecretKey;
import org.fundwatch.local.aws.AwsError;
import org.fundwatch.local.aws.LocalCloud;

/**
 * A key that never leaves the key service.
 *
 * @param id what functions call it
 * @param usage the one thing that it may be used for
 * @param material 256 random bits
 */
record MasterKey(String id, Usage usage, SecretKey material) {
    enum Usage {
        ENCRYPT_DECRYPT,
        GENERATE_VERIFY_MAC
    }

    String arn() {
        return LocalCloud.arn("kms", "key/" + id);
    }

    boolean isCalled(String name) {
        return name.equals(id) || name.equals(arn());
    }

    /** This key; throws InvalidKeyUsageException when it is for something else. */
    MasterKey usedFor(Usage wanted) {
        if (usage != wanted) {
            throw new AwsError("InvalidKeyUsageException", arn() + " key usage is " + usage);
        }
        return this;
    }
}

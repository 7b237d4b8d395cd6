package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import org.fundwatch.platform.keys.Signer;
import org.junit.jupiter.api.Test;

/** What anyone can check who has the public key and a JDK. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "schema_owner"))
@QuarkusTestResource(FakeAws.class)
class SigningTest {
    private static final byte[] MESSAGE = "第一期\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
    private static final byte[] OTHER = "第二期\n".repeat(1000).getBytes(StandardCharsets.UTF_8);

    @Inject
    Signer signer;

    @Test
    void the_public_key_verifies_a_message_of_any_length_and_no_other_message() throws GeneralSecurityException {
        var signature = signer.sign(MESSAGE).await().indefinitely();

        assertThat(verifies(MESSAGE, signature)).isTrue();
        assertThat(verifies(OTHER, signature)).isFalse();
    }

    @Test
    void the_key_is_named_as_the_deployment_names_it() {
        assertThat(signer.keyId()).isEqualTo("alias/fundwatch-signing");
    }

    private boolean verifies(byte[] message, byte[] signature) throws GeneralSecurityException {
        var publicKey = signer.publicKey().await().indefinitely();
        var verification = Signature.getInstance("SHA256withECDSA");
        verification.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey)));
        verification.update(message);
        return verification.verify(signature);
    }
}

package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What only a native executable shows: that policies, pages, keys and buckets are all in its reach. Its clock is the machine's. */
@QuarkusIntegrationTest
@TestProfile(Demonstration.class)
class BlacklistPublicationNativeIT {
    DevServicesContext services;

    /** Quarkus tells RestAssured the port of executables that serve HTTP only; this one fetches its events. */
    @BeforeEach
    void begin() {
        RestAssured.port =
                Integer.parseInt(services.devServicesProperties().get("quarkus.lambda.mock-event-server.test-port"));
        Approvals.forget();
        FakeObjects.forget();
        FakeAws.forgetBusEntries();
    }

    @Test
    void publishes_a_first_edition_whose_signature_anyone_can_check() throws GeneralSecurityException {
        Approvals.approveUpTo(2);

        Publication.runs();

        assertThat(FakeObjects.keys(Demonstration.OPEN))
                .contains("chain.json", "current/index.en.html", "current/index.zh-CN.html", "current/list.csv");
        assertThat(FakeObjects.keys(Demonstration.ARCHIVE)).hasSize(8);
        assertThat(isSigned()).isTrue();
        assertThat(Approvals.one("select state from edition")).isEqualTo("PUBLISHED");
        assertThat(Approvals.all("select type from outbox order by seq")).startsWith("EditionPublished");
    }

    private static boolean isSigned() throws GeneralSecurityException {
        var key =
                Base64.getDecoder().decode(Publication.json("current/key.json").text("publicKey"));
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
        verifier.update(Publication.bytes("current/manifest.json"));
        return verifier.verify(Publication.bytes("current/manifest.sig"));
    }
}

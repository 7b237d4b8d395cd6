package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.DataKeySpec;
import software.amazon.awssdk.services.kms.model.InvalidCiphertextException;
import software.amazon.awssdk.services.kms.model.MacAlgorithmSpec;

class FakeAwsTest {
    private static final PutEventsRequestEntry ENTRY = PutEventsRequestEntry.builder()
            .source("fundwatch")
            .detailType("CaseSubstantiated")
            .detail("{}")
            .build();

    @BeforeEach
    void meet() {
        new FakeAws().start();
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void mend() {
        FakeAws.busUp();
    }

    @Test
    void opens_a_data_key_only_in_its_own_context() {
        try (var kms =
                KmsClient.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
            var key = kms.generateDataKey(request ->
                    request.keyId("identity").keySpec(DataKeySpec.AES_256).encryptionContext(Map.of("report", "1")));

            assertThat(kms.decrypt(r -> r.ciphertextBlob(key.ciphertextBlob()).encryptionContext(Map.of("report", "1")))
                            .plaintext())
                    .isEqualTo(key.plaintext());
            assertThatThrownBy(() -> kms.decrypt(
                            r -> r.ciphertextBlob(key.ciphertextBlob()).encryptionContext(Map.of("report", "2"))))
                    .isInstanceOf(InvalidCiphertextException.class);
        }
    }

    @Test
    void makes_the_same_code_for_the_same_message() {
        try (var kms =
                KmsClient.builder().httpClient(UrlConnectionHttpClient.create()).build()) {
            assertThat(mac(kms, "a")).isEqualTo(mac(kms, "a")).isNotEqualTo(mac(kms, "b"));
        }
    }

    @Test
    void remembers_what_the_bus_took() {
        try (var bus = EventBridgeClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            bus.putEvents(request -> request.entries(ENTRY));

            assertThat(FakeAws.busEntries()).hasSize(1);
            assertThat(FakeAws.busEntries().getFirst().text("DetailType")).isEqualTo("CaseSubstantiated");
        }
    }

    @Test
    void takes_nothing_while_the_bus_is_down() {
        FakeAws.busDown();

        try (var bus = EventBridgeClient.builder()
                .httpClient(UrlConnectionHttpClient.create())
                .build()) {
            assertThatThrownBy(() -> bus.putEvents(request -> request.entries(ENTRY)))
                    .isInstanceOf(EventBridgeException.class);
        }
        assertThat(FakeAws.busEntries()).isEmpty();
    }

    private static SdkBytes mac(KmsClient kms, String message) {
        return kms.generateMac(request -> request.keyId("pepper")
                        .macAlgorithm(MacAlgorithmSpec.HMAC_SHA_256)
                        .message(SdkBytes.fromUtf8String(message)))
                .mac();
    }
}

package org.fundwatch.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fundwatch.platform.Worker;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import org.fundwatch.testing.OnMoto;
import org.fundwatch.testing.Wire;
import org.fundwatch.testing.Wire.Trouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import software.amazon.awssdk.services.kms.KmsClient;
import software.amazon.awssdk.services.kms.model.KeySpec;
import software.amazon.awssdk.services.kms.model.KeyUsageType;
import software.amazon.awssdk.services.kms.model.KmsException;

/** KMS throttles, fails or says nothing: a call is tried again, not for ever, and ends before its function is ended. */
@ExtendWith(OnMoto.class)
class KeysOnABadDayTest {
    private static final int ALL_TRIES = 4;
    private Wire wire;
    private KmsClient kms;
    private Pepper pepper;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        kms = Clients.at(wire.uri(), KeyClient.settings());
        var key = kms.createKey(request -> request.keySpec(KeySpec.HMAC_256).keyUsage(KeyUsageType.GENERATE_VERIFY_MAC))
                .keyMetadata()
                .keyId();
        pepper = new Pepper(kms, new Worker(), key);
        wire.calls();
    }

    @AfterEach
    void end() {
        kms.close();
        wire.close();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DENIED")
    void what_goes_wrong_once_is_tried_again(Trouble trouble) {
        wire.next(1, trouble);

        assertThat(mac()).hasSize(32);
        assertThat(wire.calls()).hasSize(2);
    }

    @Test
    void what_is_throttled_every_time_fails_after_the_last_try() {
        wire.next(ALL_TRIES + 1, Trouble.THROTTLED);

        assertThatThrownBy(this::mac).isInstanceOf(KmsException.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);
    }

    @Test
    void what_is_denied_is_not_tried_again() {
        wire.next(1, Trouble.DENIED);

        assertThatThrownBy(this::mac).isInstanceOf(KmsException.class);
        assertThat(wire.calls()).hasSize(1);
    }

    /** The gate (INF-44) holds the whole to the function's own time. */
    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = kms.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }

    private byte[] mac() {
        return pepper.mac(new byte[] {1}).await().indefinitely();
    }
}

package org.fundwatch.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.Rejected;
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
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;
import software.amazon.awssdk.services.secretsmanager.model.SecretsManagerException;

/** How a secret becomes settings, by a keeper of secrets that others wrote, also after a bad moment. */
@ExtendWith(OnMoto.class)
class SecretsOnMotoTest {
    private static final int ALL_TRIES = 4;
    private final String id = "fundwatch/" + UUID.randomUUID();
    private Wire wire;
    private SecretsManagerClient client;

    @BeforeEach
    void connect(Moto moto) {
        wire = Wire.to(moto.uri());
        client = Clients.at(wire.uri(), ManagedSecrets.settings());
    }

    @AfterEach
    void end() {
        client.close();
        wire.close();
    }

    @Test
    void each_member_is_a_setting() {
        keep("{\"client\":\"甲\",\"session\":\"a key of more than thirty-two characters\"}");

        assertThat(settings())
                .isEqualTo(Map.of("secret.client", "甲", "secret.session", "a key of more than thirty-two characters"));
    }

    @Test
    void the_newest_version_counts() {
        keep("{\"client\":\"to-be-written-over\"}");
        client.putSecretValue(request -> request.secretId(id).secretString("{\"client\":\"of the issuer\"}"));

        assertThat(settings()).containsEntry("secret.client", "of the issuer");
    }

    @Test
    void a_secret_that_is_not_there_fails_the_start() {
        assertThatThrownBy(this::settings).isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void what_is_no_secret_of_ours_fails_the_start_and_is_not_told() {
        keep("hunter2");
        assertThatThrownBy(this::settings).isInstanceOf(Rejected.class).hasMessageNotContaining("hunter2");

        client.putSecretValue(request -> request.secretId(id).secretString("{\"client\":[\"hunter2\"]}"));
        assertThatThrownBy(this::settings).isInstanceOf(Misfit.class).hasMessageNotContaining("hunter2");
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "DENIED")
    void what_goes_wrong_once_is_asked_again(Trouble trouble) {
        keep("{\"client\":\"甲\"}");
        wire.next(1, trouble);

        assertThat(settings()).hasSize(1);
        assertThat(wire.calls()).hasSize(2);
    }

    @Test
    void what_is_throttled_every_time_fails_after_the_last_try_and_what_is_denied_at_once() {
        wire.next(ALL_TRIES, Trouble.THROTTLED);
        assertThatThrownBy(this::settings).isInstanceOf(SecretsManagerException.class);
        assertThat(wire.calls()).hasSize(ALL_TRIES);

        wire.next(1, Trouble.DENIED);
        assertThatThrownBy(this::settings).isInstanceOf(SecretsManagerException.class);
        assertThat(wire.calls()).hasSize(1);
    }

    @Test
    void a_silent_try_leaves_time_for_another() {
        var settings = client.serviceClientConfiguration().overrideConfiguration();

        assertThat(settings.apiCallAttemptTimeout().orElseThrow().multipliedBy(2))
                .isLessThan(settings.apiCallTimeout().orElseThrow());
    }

    private void keep(String secret) {
        client.createSecret(request -> request.name(id).secretString(secret));
        wire.calls();
    }

    private Map<String, String> settings() {
        return SecretsAtStart.source(new ManagedSecrets(client), id).getProperties();
    }
}

package org.fundwatch.local.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.JsonEndpoint;
import org.fundwatch.testing.Clients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

class SecretServiceTest {
    @TempDir
    Path folder;

    private JsonEndpoint service;
    private SecretsManagerClient client;

    @BeforeEach
    void start() throws IOException {
        service = new SecretService(new Secrets(folder)).start();
        client = Clients.at(
                service.uri(), SecretsManagerClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()));
    }

    @AfterEach
    void end() {
        client.close();
        service.close();
    }

    @Test
    void the_desk_s_secret_has_both_members_and_stays_the_same() throws IOException {
        var secret = secret();

        assertThat(secret.path("client").asText()).isNotBlank();
        assertThat(secret.path("session").asText()).hasSizeGreaterThanOrEqualTo(32);
        assertThat(secret()).isEqualTo(secret);
    }

    @Test
    void no_other_secret_is_there() {
        assertThatThrownBy(() -> client.getSecretValue(request -> request.secretId("fundwatch/migration")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    private JsonNode secret() throws IOException {
        var value = client.getSecretValue(request -> request.secretId(SecretService.DESK));
        return new ObjectMapper().readTree(value.secretString());
    }
}

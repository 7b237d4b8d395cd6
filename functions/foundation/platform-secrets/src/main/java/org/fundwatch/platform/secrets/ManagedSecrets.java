package org.fundwatch.platform.secrets;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.platform.JsonBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClientBuilder;

/** Secrets of AWS Secrets Manager; region, credentials and endpoint come from the SDK's own settings. */
record ManagedSecrets(SecretsManagerClient client) implements Secrets {
    /** One try of a call, and all of them with the pauses between: Lambda gives the start of a function ten seconds. */
    private static final Duration ONE_TRY = Duration.ofSeconds(3);

    private static final Duration LONGEST = Duration.ofSeconds(8);

    static SecretsManagerClientBuilder settings() {
        return SecretsManagerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ONE_TRY).apiCallTimeout(LONGEST));
    }

    @Override
    public Map<String, String> members(String id) {
        var secret = JsonBody.read(
                client.getSecretValue(request -> request.secretId(id)).secretString());
        return secret.keys().stream().collect(Collectors.toMap(Function.identity(), secret::text));
    }
}

package org.fundwatch.deskpages;

import java.util.Map;
import org.fundwatch.testing.Clients;
import org.fundwatch.testing.Moto;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** The desk's secret, kept where the function reads it at its start; what it is told is told as system properties. */
record KeptSecret(Moto moto, Map<String, String> settings) implements AutoCloseable {
    private static final String ID = "fundwatch/desk";
    private static final String SECRET = """
            {"client":"a secret that only this test knows","session":"a key of more than thirty-two characters for this test"}""";

    static KeptSecret start() {
        var moto = Moto.start();
        try (var client = Clients.at(moto.uri(), SecretsManagerClient.builder())) {
            client.createSecret(request -> request.name(ID).secretString(SECRET));
        }
        var settings = Map.of(
                "SECRET_ID", ID,
                "aws.endpointUrlSecretsManager", moto.uri().toString(),
                "aws.region", "cn-north-1",
                "aws.accessKeyId", "testing",
                "aws.secretAccessKey", "testing");
        settings.forEach(System::setProperty);
        return new KeptSecret(moto, settings);
    }

    @Override
    public void close() {
        settings.keySet().forEach(System::clearProperty);
        moto.close();
    }
}

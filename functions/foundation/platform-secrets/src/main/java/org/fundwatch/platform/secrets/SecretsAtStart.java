package org.fundwatch.platform.secrets;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Makes settings of the members of a secret (启动时读取密钥): {@code secret.client} is its member {@code client}. It is read once,
 * at the start; what the environment says under {@code SECRET_ID} is where it lies. A function that is told none has none.
 */
public final class SecretsAtStart implements ConfigSourceFactory {
    private static final String WHERE = "SECRET_ID";
    private static final String PREFIX = "secret.";

    /** Above every other source: nothing takes the place of a secret that the function was told to read. */
    private static final int FIRST = 500;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        var id = context.getValue(WHERE).getValue();
        return id == null || id.isBlank() ? List.of() : List.of(read(id));
    }

    private static ConfigSource read(String id) {
        try (var client = ManagedSecrets.settings().build()) {
            return source(new ManagedSecrets(client), id);
        }
    }

    static ConfigSource source(Secrets secrets, String id) {
        Map<String, String> settings = secrets.members(id).entrySet().stream()
                .collect(Collectors.toMap(member -> PREFIX + member.getKey(), Map.Entry::getValue));
        return new PropertiesConfigSource(settings, "secrets", FIRST);
    }
}

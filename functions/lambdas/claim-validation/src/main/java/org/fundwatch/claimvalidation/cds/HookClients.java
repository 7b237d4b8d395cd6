package org.fundwatch.claimvalidation.cds;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.JsonBody;

/** The CDS clients that may call, read once at start-up; without any, nobody may. */
@Startup
@Singleton
class HookClients {
    private static final String NONE = "[]";
    private final Map<String, HookClient> byIssuer;

    /**
     * Reads the registrations.
     *
     * @param list a JSON list of {@code iss}, {@code institutions} and {@code jku} or {@code jwks}
     * @param file where such a list lies that is too long for the environment
     */
    HookClients(
            @ConfigProperty(name = "CDS_CLIENTS") Optional<String> list,
            @ConfigProperty(name = "CDS_CLIENTS_FILE") Optional<Path> file) {
        var text = file.map(HookClients::contents).or(() -> list).orElse(NONE);
        byIssuer = JsonBody.read(text).items().stream()
                .map(HookClient::read)
                .collect(Collectors.toUnmodifiableMap(HookClient::issuer, Function.identity()));
    }

    Optional<HookClient> of(String issuer) {
        return Optional.ofNullable(byIssuer.get(issuer));
    }

    private static String contents(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

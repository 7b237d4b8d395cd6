package org.fundwatch.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a function's environment makes of the settings that all of them share. */
class SettingsTest {
    private static final String MODE = "quarkus.datasource.reactive.postgresql.ssl-mode";
    private static final String PASSWORD = "fundwatch.database.password";

    @Test
    void a_connection_is_encrypted_and_its_server_checked_unless_the_place_says_otherwise() throws IOException {
        assertThat(settings(Map.of()).getConfigValue(MODE).getValue()).isEqualTo("verify-full");
        assertThat(settings(Map.of("DB_TLS", "disable")).getConfigValue(MODE).getValue())
                .isEqualTo("disable");
    }

    @Test
    void a_function_without_a_password_signs_in_by_token() throws IOException {
        assertThat(settings(Map.of()).getOptionalValue(PASSWORD, String.class)).isEmpty();
        assertThat(settings(Map.of("DB_PASSWORD", "its own")).getOptionalValue(PASSWORD, String.class))
                .contains("its own");
    }

    private static SmallRyeConfig settings(Map<String, String> environment) throws IOException {
        var shared = SettingsTest.class.getResource("/META-INF/microprofile-config.properties");
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withSources(new PropertiesConfigSource(shared))
                .withDefaultValue("DB_USER", "case_desk")
                .withDefaultValues(environment)
                .build();
    }
}

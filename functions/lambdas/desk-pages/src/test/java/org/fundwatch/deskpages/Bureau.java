package org.fundwatch.deskpages;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** What the desk stands on in its tests: an issuer with a sign-in page, a stand-in of the staff API, and a kept secret. */
public class Bureau implements QuarkusTestResourceLifecycleManager {
    static final int LIFE_SECONDS = 3600;
    private static final String STAFF = "staff";

    private MockOAuth2Server issuer;
    private StandIn api;
    private KeptSecret secret;

    @Override
    public Map<String, String> start() {
        var callback = new DefaultOAuth2TokenCallback(
                STAFF, "nobody", "JWT", List.of("fundwatch-desk"), Map.of(), LIFE_SECONDS);
        issuer = new MockOAuth2Server(
                new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of(callback)));
        issuer.start();
        try {
            api = StandIn.start();
            secret = KeptSecret.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var settings = new HashMap<>(secret.settings());
        settings.put("STAFF_ISSUER", issuer.issuerUrl(STAFF).toString());
        settings.put("DESK_CLIENT", "fundwatch-desk-pages");
        settings.put("API_ADDRESS", api.address());
        return settings;
    }

    @Override
    public void stop() {
        issuer.shutdown();
        api.close();
        secret.close();
    }
}

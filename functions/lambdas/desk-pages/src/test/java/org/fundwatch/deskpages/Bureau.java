package org.fundwatch.deskpages;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;

/** What the desk stands on in its tests: an issuer with a sign-in page, and a stand-in of the staff API. */
public class Bureau implements QuarkusTestResourceLifecycleManager {
    static final int LIFE_SECONDS = 3600;
    private static final String STAFF = "staff";

    private MockOAuth2Server issuer;
    private StandIn api;

    @Override
    public Map<String, String> start() {
        var callback = new DefaultOAuth2TokenCallback(
                STAFF, "nobody", "JWT", List.of("fundwatch-desk"), Map.of(), LIFE_SECONDS);
        issuer = new MockOAuth2Server(
                new OAuth2Config(true, null, null, false, new OAuth2TokenProvider(), Set.of(callback)));
        issuer.start();
        try {
            api = StandIn.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "STAFF_ISSUER", issuer.issuerUrl(STAFF).toString(),
                "DESK_CLIENT", "fundwatch-desk-pages",
                "DESK_CLIENT_SECRET", "a secret that only this test knows",
                "DESK_SESSION_KEY", "a key of more than thirty-two characters for this test",
                "API_ADDRESS", api.address());
    }

    @Override
    public void stop() {
        issuer.shutdown();
        api.close();
    }
}

package org.fundwatch.local.oidc;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.fundwatch.local.Secrets;

/**
 * The issuer of staff tokens on this machine, signing with an RSA key of its own that stays the same; whoever wants to use
 * the desk's pages chooses a person on its sign-in page.
 */
public final class StaffIssuer implements AutoCloseable {
    public static final String AUDIENCE = "fundwatch-desk";

    /** Every role of staff: 受理, 调查, 审核, 财务, 领奖核验, 奖金发放, 登记, 审计. */
    public static final List<String> ROLES = List.of(
            "intake-officer",
            "investigator",
            "adjudicator",
            "finance",
            "payout-checker",
            "reward-payer",
            "registrar",
            "auditor");

    public static final String SECOND_ADJUDICATOR = "adjudicator-2";

    private static final String STAFF = "staff";
    private static final String STRANGER = "stranger";
    private static final String TYPE = "JWT";
    private static final Duration LIFE = Duration.ofHours(8);

    private final MockOAuth2Server server;

    private StaffIssuer(MockOAuth2Server server) {
        this.server = server;
    }

    /** Starts on a free port of the loopback interface. */
    public static StaffIssuer start(Secrets secrets) {
        var keys = new KeyProvider(List.of(IssuerKey.of(secrets, STAFF)), "RS256");
        var page = SignInPage.write(secrets.folder(), ROLES).toString();
        var config = new OAuth2Config(true, page, null, false, new OAuth2TokenProvider(keys), Set.of(whoeverSignsIn()));
        var issuer = new StaffIssuer(new MockOAuth2Server(config));
        issuer.server.start(InetAddress.getLoopbackAddress(), 0);
        issuer.token(ROLES.getFirst()); // the first issuer that signs takes our key
        return issuer;
    }

    /** What the token of a person who chose to sign in has beside name and role. */
    private static DefaultOAuth2TokenCallback whoeverSignsIn() {
        return new DefaultOAuth2TokenCallback(STAFF, "nobody", TYPE, List.of(AUDIENCE), Map.of(), LIFE.toSeconds());
    }

    /** The issuer as tokens name it. */
    public URI uri() {
        return server.issuerUrl(STAFF).uri();
    }

    /** One ready token per role, and one of a second adjudicator, who approves what the first reviewed. */
    public Map<String, String> tokens() {
        return Stream.concat(ROLES.stream(), Stream.of(SECOND_ADJUDICATOR))
                .collect(Collectors.toUnmodifiableMap(Function.identity(), this::token));
    }

    /** A token of the person who has the role, or is the second to have it; good for eight hours. */
    public String token(String person) {
        return issue(STAFF, person, LIFE);
    }

    /** A token with the role that was good until an hour ago, for tests. */
    public String expired(String role) {
        return issue(STAFF, role, Duration.ofHours(-1));
    }

    /** A token with the role that somebody else issued, for tests. */
    public String ofStranger(String role) {
        return issue(STRANGER, role, LIFE);
    }

    private String issue(String issuer, String person, Duration life) {
        var roles = Map.<String, Object>of("roles", List.of(person.replaceFirst("-2$", "")));
        var callback = new DefaultOAuth2TokenCallback(
                issuer, "demo-" + person, TYPE, List.of(AUDIENCE), roles, life.toSeconds());
        return server.issueToken(issuer, AUDIENCE, callback).serialize();
    }

    @Override
    public void close() {
        server.shutdown();
    }
}

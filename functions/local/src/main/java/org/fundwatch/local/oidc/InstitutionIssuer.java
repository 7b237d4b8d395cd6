package org.fundwatch.local.oidc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.aws.Loopback;

/**
 * The issuer of the tokens of designated institutions (定点医药机构) on this machine: discovery, keys, and a token endpoint
 * where an institution's code is its client id.
 */
public final class InstitutionIssuer implements AutoCloseable {
    public static final String AUDIENCE = "fundwatch-claims";

    /** What a token allows: to have claims checked. */
    public static final String SCOPE = "claims:check";

    /** The demonstration's placeholders; none of them exists. */
    public static final List<String> CODES = List.of("H34110000001", "H11000000009", "H13000000001");

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String NAME = "institutions";
    private static final String JSON = "application/json";

    private final Loopback server;
    private final RSAKey key;
    private final InstitutionTokens tokens;
    private final TokenEndpoint endpoint;
    private final CdsClient cds;

    private InstitutionIssuer(Secrets secrets) throws IOException {
        server = Loopback.start(this::handle);
        key = IssuerKey.of(secrets, NAME);
        tokens = new InstitutionTokens(server.uri().toString(), key, Clock.systemUTC());
        endpoint = new TokenEndpoint(
                tokens,
                CODES.stream().collect(Collectors.toMap(Function.identity(), code -> secrets.password(secret(code)))));
        cds = new CdsClient(uri().resolve("/cds"), uri().resolve("/cds/jwks"), secrets, Clock.systemUTC());
    }

    /** Starts on a free port of the loopback interface. */
    public static InstitutionIssuer start(Secrets secrets) throws IOException {
        return new InstitutionIssuer(secrets);
    }

    /** The name of an institution's client secret among the secrets. */
    public static String secret(String code) {
        return "institution-" + code;
    }

    /** The issuer as tokens name it. */
    public URI uri() {
        return server.uri();
    }

    /** Where its public keys are. */
    public URI keys() {
        return uri().resolve("/jwks");
    }

    public URI tokenEndpoint() {
        return uri().resolve("/token");
    }

    /** One ready token per institution, good for eight hours. */
    public Map<String, String> tokens() {
        return CODES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), tokens::token));
    }

    /** How the client of CDS Hooks is registered: the JSON that the function is told. */
    public String cdsClients() {
        return cds.registration();
    }

    /** A token of that client for one call of the endpoint at this address. */
    public String cdsToken(URI audience) {
        return cds.token(audience);
    }

    private void handle(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath()) {
            case "GET /.well-known/openid-configuration" -> answer(exchange, MAPPER.writeValueAsString(discovery()));
            case "GET /jwks" -> answer(exchange, new JWKSet(key).toString());
            case "GET /cds/jwks" -> answer(exchange, cds.publicKeys());
            case "POST /token" ->
                answer(exchange, endpoint.answer(request(exchange)).toHTTPResponse());
            default -> Loopback.answer(exchange, 404, JSON, new byte[0]);
        }
    }

    private Map<String, Object> discovery() {
        return new TreeMap<>(Map.of(
                "issuer", uri().toString(),
                "jwks_uri", keys().toString(),
                "token_endpoint", tokenEndpoint().toString(),
                "grant_types_supported", List.of("client_credentials"),
                "response_types_supported", List.of("token"),
                "subject_types_supported", List.of("public"),
                "scopes_supported", List.of(SCOPE),
                "token_endpoint_auth_methods_supported", List.of("client_secret_basic", "client_secret_post"),
                "id_token_signing_alg_values_supported", List.of("RS256")));
    }

    private HTTPRequest request(HttpExchange exchange) throws IOException {
        try {
            var request = new HTTPRequest(HTTPRequest.Method.POST, tokenEndpoint());
            var headers = exchange.getRequestHeaders();
            request.setContentType(
                    Optional.ofNullable(headers.getFirst("Content-Type")).orElse("text/plain"));
            Optional.ofNullable(headers.getFirst("Authorization")).ifPresent(request::setAuthorization);
            request.setBody(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            return request;
        } catch (ParseException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        Loopback.answer(exchange, 200, JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, HTTPResponse response) throws IOException {
        response.getHeaderMap()
                .forEach((name, values) -> exchange.getResponseHeaders().put(name, values));
        var body = Optional.ofNullable(response.getBody()).orElse("");
        Loopback.answer(exchange, response.getStatusCode(), JSON, body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.close();
    }
}

package org.fundwatch.claimvalidation.client;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.fundwatch.kernel.InstitutionCode;

/** Reads a signed request from its headers. */
@SecurityScheme(
        securitySchemeName = "signature",
        type = SecuritySchemeType.APIKEY,
        in = SecuritySchemeIn.HEADER,
        apiKeyName = SignedCallers.SIGNATURE,
        description =
                "HMAC-SHA-256 in hexadecimal, under the institution's secret, of eight lines: FUNDWATCH-1, Fundwatch-Key, Fundwatch-Date, Fundwatch-Nonce, method, path with query, Idempotency-Key (perhaps empty), SHA-256 of the body in hexadecimal. Fundwatch-Key names the secret (institution code, point, number), Fundwatch-Date is RFC 3339 in UTC and at most five minutes away, Fundwatch-Nonce (16 to 64 of 0-9 A-Z a-z _ -) is never used twice.")
@ApplicationScoped
public class SignedCallers {
    static final String KEY = "Fundwatch-Key";
    static final String DATE = "Fundwatch-Date";
    static final String NONCE = "Fundwatch-Nonce";
    static final String SIGNATURE = "Fundwatch-Signature";

    private final HttpServerRequest request;
    private final Signatures signatures;

    SignedCallers(HttpServerRequest request, Signatures signatures) {
        this.request = request;
        this.signatures = signatures;
    }

    /** Whether the request is signed, rightly or not. */
    public boolean isSigned() {
        return request.getHeader(SIGNATURE) != null;
    }

    /** Who signed it; rejected as {@link Signatures#verify} is. */
    public Uni<InstitutionCode> institution(byte[] body) {
        return signatures.verify(new SignedRequest(
                header(KEY),
                header(DATE),
                header(NONCE),
                header(SIGNATURE),
                request.method().name(),
                request.uri(),
                header("Idempotency-Key"),
                body));
    }

    private String header(String name) {
        return Optional.ofNullable(request.getHeader(name)).orElse("");
    }
}

package org.fundwatch.local.gateway;

import java.util.Map;
import org.fundwatch.local.template.AuthorizerSpec;

/** Decides whether an authorizer accepts a token. */
public interface TokenVerifier {

    /** The token comes without the word Bearer. */
    Verdict verify(String token, AuthorizerSpec authorizer);

    /** Accepted with its claims, or refused. */
    sealed interface Verdict {
        record Accepted(Map<String, Object> claims) implements Verdict {}

        /** The reason stands in the answer's header, so it never contains anything of the token. */
        record Refused(String reason) implements Verdict {}
    }
}

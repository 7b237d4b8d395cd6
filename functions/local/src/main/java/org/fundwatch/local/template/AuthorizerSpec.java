package org.fundwatch.local.template;

import java.util.List;

/** A JWT authorizer: tokens of this issuer, for one of these audiences. */
public record AuthorizerSpec(String name, String issuer, List<String> audiences) {
    public AuthorizerSpec {
        audiences = List.copyOf(audiences);
    }
}

package org.fundwatch.local.template;

import java.util.List;

/** Who may pass a route. */
public sealed interface Access {

    /** Anybody; a function may still ask for its own proof. */
    record Open() implements Access {}

    /** Bearers of a token that the authorizer accepts and that has one of the scopes, where there are any. */
    record Token(AuthorizerSpec authorizer, List<String> scopes) implements Access {
        public Token {
            scopes = List.copyOf(scopes);
        }
    }
}

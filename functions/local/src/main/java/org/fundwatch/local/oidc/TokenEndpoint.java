package org.fundwatch.local.oidc;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.PlainClientSecret;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import java.util.Map;

/** Gives an institution that proves its secret a token (client credentials, RFC 6749 section 4.4). */
record TokenEndpoint(InstitutionTokens tokens, Map<String, String> secrets) {

    TokenResponse answer(HTTPRequest http) {
        try {
            return answer(TokenRequest.parse(http));
        } catch (GeneralException e) {
            return new TokenErrorResponse(
                    e.getErrorObject() == null ? OAuth2Error.INVALID_REQUEST : e.getErrorObject());
        }
    }

    private TokenResponse answer(TokenRequest request) {
        if (!(request.getAuthorizationGrant() instanceof ClientCredentialsGrant)) {
            return new TokenErrorResponse(OAuth2Error.UNSUPPORTED_GRANT_TYPE);
        }
        if (!(request.getClientAuthentication() instanceof PlainClientSecret client) || !isKnown(client)) {
            return new TokenErrorResponse(OAuth2Error.INVALID_CLIENT);
        }
        var scope = new Scope(InstitutionIssuer.SCOPE);
        if (request.getScope() != null && !scope.containsAll(request.getScope())) {
            return new TokenErrorResponse(OAuth2Error.INVALID_SCOPE);
        }
        var token = tokens.token(client.getClientID().getValue());
        var bearer = new BearerAccessToken(token, InstitutionTokens.LIFE.toSeconds(), scope);
        return new AccessTokenResponse(new Tokens(bearer, null));
    }

    private boolean isKnown(PlainClientSecret client) {
        var secret = secrets.get(client.getClientID().getValue());
        return secret != null && new Secret(secret).equals(client.getClientSecret());
    }
}

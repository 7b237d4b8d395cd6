package org.fundwatch.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fundwatch.local.aws.LocalCloud;

/** What the gateway itself knows of a request. */
record RequestContext(Request request, Routes.Match match, Gate.Finding finding, String requestId, Instant at) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    ObjectNode toJson(ObjectNode context) {
        var host = request.header("host").orElse("localhost").split(":", 2)[0];
        context.put("accountId", LocalCloud.ACCOUNT);
        context.put("apiId", "local");
        authorizer(context);
        context.put("domainName", host);
        context.put("domainPrefix", host.split("\\.", 2)[0]);
        http(context.putObject("http"));
        context.put("requestId", requestId);
        context.put("routeKey", match.route().key());
        context.put("stage", "$default");
        context.put("time", TIME.format(at));
        context.put("timeEpoch", at.toEpochMilli());
        return context;
    }

    private void authorizer(ObjectNode context) {
        if (finding instanceof Gate.Finding.Known known) {
            var jwt = context.putObject("authorizer").putObject("jwt");
            ClaimText.of(known.claims()).forEach(jwt.putObject("claims")::put);
            jwt.putNull("scopes");
            if (!known.scopes().isEmpty()) {
                known.scopes().forEach(jwt.putArray("scopes")::add);
            }
        }
    }

    private void http(ObjectNode http) {
        http.put("method", request.method());
        http.put("path", RoutePattern.decode(request.path()));
        http.put("protocol", request.protocol());
        http.put("sourceIp", request.sourceIp());
        http.put("userAgent", request.header("user-agent").orElse(""));
    }
}

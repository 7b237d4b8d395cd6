package org.fundwatch.platform.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.platform.call.CallIds;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Tells the log whose request it is. An act is followed by the gateway's id of its request, which whoever sent it can
 * read in the answer; so that is done only behind doors that know their callers by name. Behind the others an act begins
 * with its event (decision 0039).
 */
class RequestIds {
    private static final String GATEWAY = "gateway";
    private final APIGatewayV2HTTPEvent event;
    private final Context context;
    private final String followedFrom;

    RequestIds(
            APIGatewayV2HTTPEvent event,
            Context context,
            @ConfigProperty(name = "fundwatch.acts.followed-from", defaultValue = "event") String followedFrom) {
        this.event = event;
        this.context = context;
        this.followedFrom = followedFrom;
    }

    @ServerRequestFilter(preMatching = true)
    void begin() {
        CallIds.beginRequest(context.getAwsRequestId());
        CallIds.correlate(followedFrom.equals(GATEWAY) ? gatewayId() : "");
    }

    private String gatewayId() {
        var id = event.getRequestContext().getRequestId();
        return id == null ? "" : id;
    }
}

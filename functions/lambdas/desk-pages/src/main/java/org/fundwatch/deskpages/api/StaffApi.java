package org.fundwatch.deskpages.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import io.vertx.core.http.HttpMethod;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpRequest;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.deskpages.contract.Route;
import org.fundwatch.platform.JsonNodes;

/** Calls the staff API by its own address, as everybody does: the gateway and the API judge the person's token. */
@ApplicationScoped
public class StaffApi {
    private static final long LONGEST_MILLIS = 20_000;

    private final WebClient client;
    private final String address;

    StaffApi(Vertx vertx, @ConfigProperty(name = "API_ADDRESS") String address) {
        this.client = WebClient.create(vertx);
        this.address = address;
    }

    /** Reads a path, decoded and without its version. */
    public Uni<Answer> read(Person person, String path, Map<String, String> query) {
        var request = request(HttpMethod.GET, person, path);
        query.forEach(request::setQueryParam);
        return heard(request.send());
    }

    /** Does something once: the same key with the same body is answered as before. */
    public Uni<Answer> act(Person person, Act act) {
        var request = request(HttpMethod.valueOf(act.method()), person, act.path())
                .putHeader("Idempotency-Key", act.key())
                .putHeader("Content-Type", "application/json");
        return heard(request.sendBuffer(Buffer.buffer(act.body())));
    }

    private HttpRequest<Buffer> request(HttpMethod method, Person person, String path) {
        return client.requestAbs(method, address + Route.encoded(path))
                .timeout(LONGEST_MILLIS)
                .followRedirects(false)
                .bearerTokenAuthentication(person.token());
    }

    private static Uni<Answer> heard(Uni<HttpResponse<Buffer>> response) {
        return response.map(StaffApi::answer).onFailure(StaffApi::isSilence).recoverWithItem(new Answer.Silent());
    }

    private static boolean isSilence(Throwable failure) {
        return failure instanceof IOException
                || failure instanceof TimeoutException
                || failure instanceof VertxException;
    }

    private static Answer answer(HttpResponse<Buffer> response) {
        var body = tree(response);
        return response.statusCode() < 300 ? new Answer.Told(body) : new Answer.Refused(response.statusCode(), body);
    }

    private static JsonNode tree(HttpResponse<Buffer> response) {
        var text = response.bodyAsString();
        return text == null ? MissingNode.getInstance() : JsonNodes.read(text);
    }
}

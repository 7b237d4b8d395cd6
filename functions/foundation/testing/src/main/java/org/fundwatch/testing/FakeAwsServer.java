package org.fundwatch.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import org.fundwatch.testing.Boundary.Fault;

/** The HTTP side of {@link FakeAws}: AWS calls by their X-Amz-Target, and the test's own wishes by path. */
final class FakeAwsServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Answer FAILED = new Answer(500, Map.of("__type", "InternalException"));
    private final FakeBus bus = new FakeBus();
    private final FakeKms kms = new FakeKms();
    private final FakeSigning signing = new FakeSigning();
    private final FakeS3 s3 = new FakeS3();
    private final FakeSqs sqs = new FakeSqs();

    static String start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var aws = new FakeAwsServer();
            server.createContext("/", aws::handle);
            server.start();
            return "http://127.0.0.1:" + server.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            var isObject = FakeS3.isMeant(exchange);
            var fault = isObject || target != null ? Boundary.reach() : Fault.NONE;
            if (fault == Fault.BEFORE || fault == Fault.DOWN) {
                answer(exchange, FAILED);
            } else if (FakeLambda.isMeant(exchange)) {
                FakeLambda.handle(exchange, fault);
            } else if (isObject) {
                s3.handle(exchange, fault);
            } else if (target == null) {
                answer(exchange, wish(exchange));
            } else {
                var answer = call(target, JSON.readTree(exchange.getRequestBody()));
                answer(exchange, fault == Fault.AFTER ? FAILED : answer);
            }
        }
    }

    private static void answer(HttpExchange exchange, Answer answer) throws IOException {
        var body = JSON.writeValueAsBytes(answer.body());
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    private Answer call(String target, JsonNode request) {
        return switch (target) {
            case "AWSEvents.PutEvents" -> bus.put(request);
            case "TrentService.GenerateDataKey" -> kms.generateDataKey(request);
            case "TrentService.GenerateMac" -> kms.generateMac(request);
            case "TrentService.Decrypt" -> kms.decrypt(request);
            case "AmazonSQS.SendMessage" -> sqs.send(request);
            case "TrentService.Sign" -> signing.sign(request);
            case "TrentService.GetPublicKey" -> signing.publicKey(request);
            default -> Answer.refusal("UnknownOperationException");
        };
    }

    private Answer wish(HttpExchange exchange) {
        var wish = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        return switch (wish) {
            case "GET /entries" -> bus.entries();
            case "DELETE /entries" -> bus.forget();
            case "PUT /down" -> bus.down(true);
            case "DELETE /down" -> bus.down(false);
            case "GET /messages" -> sqs.messages();
            case "DELETE /messages" -> sqs.forget();
            case "PUT /messages/refusal" -> sqs.refuse();
            case "GET /objects" -> s3.everything();
            case "DELETE /objects" -> s3.forget();
            case "PUT /objects/refusal" ->
                s3.refusePutAfter(Integer.parseInt(exchange.getRequestURI().getQuery()));
            default -> Answer.refusal("UnknownWish");
        };
    }

    record Answer(int status, Map<String, ?> body) {
        static Answer ok(Map<String, ?> body) {
            return new Answer(200, body);
        }

        static Answer refusal(String type) {
            return new Answer(400, Map.of("__type", type));
        }
    }
}

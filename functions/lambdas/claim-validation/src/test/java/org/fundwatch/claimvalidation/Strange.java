package org.fundwatch.claimvalidation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.ContractOperation;

/** Requests at the doors as no hospital should send them: most are near a good one, some are near nothing. */
final class Strange {
    private static final List<String> GOOD = List.of(
            JsonBody.write(Hospital.aStay()), Fsi.sample("openhis"), Fsi.sample("python"), Fsi.sample("live"), """
            {"infno":"3103","msgid":"m","input":{"data":{"warn_type":"1","warns":[{"warn_rslt_id":"MARK","dspo_way":"1",
            "dspo_way_rea":"r"}]}}}""");
    private static final List<String> NO_JSON =
            List.of("", "{", "[]", "null", "0", "\"x\"", "{}{}", "{\"a\":1,\"a\":2}", "\u0000", "[".repeat(3000));

    private final RandomGenerator random;
    private final String mark;
    private final Mutation mutation;
    private final String token = Token.good().signed("RS256");
    private final String forged = Token.good().signed("HS256");

    /** Strange in its own way for each sequence of numbers; the mark is that of a finding which was told. */
    Strange(RandomGenerator random, String mark) {
        this.random = random;
        this.mark = mark;
        this.mutation = new Mutation(random);
    }

    HttpRequest next(ContractOperation operation, String server) {
        var path = operation.path().replaceAll("\\{[^}]+}", pathPart());
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .method(operation.method(), BodyPublishers.ofByteArray(body(path)));
        header(request, "Content-Type", one(95) ? "application/json" : "text/plain");
        header(request, "Idempotency-Key", one(90) ? UUID.randomUUID().toString() : "x");
        return identified(request).build();
    }

    private HttpRequest.Builder identified(HttpRequest.Builder request) {
        switch (random.nextInt(30)) {
            case 0 -> header(request, "Accept", "application/json");
            case 1 -> header(request, "Authorization", "Bearer " + forged);
            case 2 -> header(request, "Authorization", "Basic eA==");
            case 3 -> signed(request);
            default -> header(request, "Authorization", "Bearer " + token);
        }
        return request;
    }

    private void signed(HttpRequest.Builder request) {
        header(request, "Fundwatch-Key", one(80) ? Token.CODE + ".1" : "x");
        header(request, "Fundwatch-Date", one(50) ? "2026-11-25T04:00:00Z" : "yesterday");
        header(request, "Fundwatch-Nonce", UUID.randomUUID().toString());
        header(request, "Fundwatch-Signature", one(80) ? "0".repeat(64) : "x");
    }

    private byte[] body(String path) {
        var near = path.startsWith("/fsi/3103") ? 4 : path.startsWith("/fsi") ? 1 + random.nextInt(3) : 0;
        var good = GOOD.get(one(95) ? near : random.nextInt(GOOD.size()))
                .replace("\"3101\"", path.endsWith("3102") ? "3102" : "\"3101\"")
                .replace("MARK", mark);
        return switch (random.nextInt(40)) {
            case 0 -> NO_JSON.get(random.nextInt(NO_JSON.size())).getBytes(UTF_8);
            case 1 -> good.substring(0, random.nextInt(good.length())).getBytes(UTF_8);
            case 2 -> bytes();
            case 3 -> good.getBytes(UTF_8);
            default -> spoiled(good);
        };
    }

    private byte[] spoiled(String good) {
        return text(mutation.of(JsonBody.read(good).asRead())).getBytes(UTF_8);
    }

    @SuppressWarnings("unchecked")
    private static String text(Object node) {
        if (node instanceof Map<?, ?> map) {
            return JsonBody.write((Map<String, Object>) map);
        }
        var wrapped = JsonBody.write(Map.of("it", node == null ? "" : node));
        return wrapped.substring("{\"it\":".length(), wrapped.length() - 1);
    }

    private byte[] bytes() {
        var bytes = new byte[random.nextInt(200)];
        random.nextBytes(bytes);
        return bytes;
    }

    private String pathPart() {
        return one(70) ? UUID.randomUUID().toString() : "no-id";
    }

    private boolean one(int percent) {
        return random.nextInt(100) < percent;
    }

    private static void header(HttpRequest.Builder request, String name, String value) {
        request.header(name, value);
    }
}

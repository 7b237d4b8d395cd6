package org.fundwatch.local.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.fundwatch.local.Addresses;

/** Draws requests at a target: most of them sound, the others broken in one place. */
final class Shots {
    private static final byte[] NO_BODY = {};

    private enum Break {
        NOTHING,
        VALUE,
        BYTES,
        HEADERS,
        PLACE,
        TOKEN
    }

    private static final List<Break> BREAKS = List.of(
            Break.NOTHING,
            Break.NOTHING,
            Break.NOTHING,
            Break.NOTHING,
            Break.VALUE,
            Break.VALUE,
            Break.VALUE,
            Break.BYTES,
            Break.HEADERS,
            Break.PLACE,
            Break.TOKEN);

    private final Addresses addresses;
    private final Control control;
    private final Known known;
    private final Samples samples;

    Shots(Addresses addresses, Control control, Known known) {
        this.addresses = addresses;
        this.control = control;
        this.known = known;
        this.samples = new Samples(control, known);
    }

    /** The same seed and the same things known give the same request, but for the token of a CDS client: it is good for one call. */
    Shot at(Target target, long seed) {
        var random = new Random(seed);
        var broken = BREAKS.get(random.nextInt(BREAKS.size()));
        var headers = new HashMap<String, String>();
        var body = body(target, random, broken, headers);
        var pass = new Pass(addresses, control, random).of(target, broken == Break.TOKEN);
        pass.token().ifPresent(token -> headers.put("Authorization", "Bearer " + token));
        headers.put("Idempotency-Key", key(random));
        if (broken == Break.HEADERS) {
            spoil(headers, random);
        }
        return new Shot(
                target, path(target, random, broken == Break.PLACE), headers, ByteBuffer.wrap(body), pass.trusted());
    }

    private byte[] body(Target target, Random random, Break broken, Map<String, String> headers) {
        var bodies = new TreeMap<>(target.bodies());
        if (bodies.isEmpty()) {
            return NO_BODY;
        }
        var type = List.copyOf(bodies.keySet()).get(random.nextInt(bodies.size()));
        headers.put("Content-Type", type);
        var sample = random.nextBoolean() ? samples.any(target.operation(), random) : Optional.<JsonNode>empty();
        var drawn = sample.orElseGet(() -> new Drawing(target.document(), random, known).of("body", bodies.get(type)));
        var spoiling = new Spoiling(random);
        var sent = broken == Break.VALUE ? spoiling.value(drawn) : drawn;
        var bytes = sent.toString().getBytes(StandardCharsets.UTF_8);
        return broken == Break.BYTES ? spoiling.bytes(bytes) : bytes;
    }

    private String path(Target target, Random random, boolean broken) {
        var drawing = new Drawing(target.document(), random, known);
        var spoiling = new Spoiling(random);
        var path = target.operation().path();
        for (var name : target.parameters("path")) {
            var value = broken ? spoiling.odd() : drawing.of(name, target.parameter(name));
            path = path.replace("{" + name + "}", encoded(value));
        }
        var query = new StringBuilder();
        for (var name : target.parameters("query")) {
            if (random.nextBoolean()) {
                var value = broken ? spoiling.odd() : drawing.of(name, target.parameter(name));
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(encoded(value));
            }
        }
        return path + query;
    }

    /** Never empty: that would be another path. */
    private static String encoded(JsonNode value) {
        var text = value.isValueNode() ? value.asText() : value.toString();
        var shortened = text.length() > 200 ? text.substring(0, 200) : text;
        return shortened.isBlank() ? "%20" : URLEncoder.encode(shortened, StandardCharsets.UTF_8);
    }

    private String key(Random random) {
        return random.nextInt(8) == 0
                ? known.any("Idempotency-Key", random).orElseGet(() -> fresh(random))
                : fresh(random);
    }

    private String fresh(Random random) {
        var key = new UUID(random.nextLong(), random.nextLong()).toString();
        known.keep("Idempotency-Key", key);
        return key;
    }

    private static void spoil(Map<String, String> headers, Random random) {
        switch (random.nextInt(5)) {
            case 0 -> headers.remove("Idempotency-Key");
            case 1 -> headers.put("Idempotency-Key", "no key at all");
            case 2 -> headers.put("Content-Type", "text/plain");
            case 3 -> headers.put("Content-Type", "application/json; charset=utf-7");
            default -> headers.put("Accept", "application/vnd.nobody+xml");
        }
    }
}

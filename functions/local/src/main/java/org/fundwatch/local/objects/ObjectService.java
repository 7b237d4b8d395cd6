package org.fundwatch.local.objects;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fundwatch.local.aws.Loopback;

/**
 * The part of Amazon S3 that functions use, path style: PutObject with its checksums and {@code If-None-Match: *},
 * GetObject, HeadObject, HeadBucket and ListObjectsV2. What else is asked is refused and named. Older versions are not
 * kept, and nothing is locked: that is the cloud's.
 */
public final class ObjectService {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    private static final String ANY_TYPE = "application/octet-stream";
    private static final String XML = "application/xml";

    private final ObjectFolder folder;

    /** Keeps the buckets with these names under a folder. */
    public ObjectService(Path folder, Set<String> buckets) {
        this.folder = new ObjectFolder(folder, buckets);
    }

    /** Starts an endpoint for the SDK on a free port. */
    public Loopback start() throws IOException {
        return Loopback.start(this::handle);
    }

    private void handle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("x-amz-request-id", UUID.randomUUID().toString());
        try {
            answer(exchange, exchange.getRequestURI().getPath().substring(1).split("/", 2));
        } catch (ObjectError e) {
            refuse(exchange, e);
        }
    }

    private void answer(HttpExchange exchange, String[] path) throws IOException {
        var key = path.length > 1 ? path[1] : "";
        switch (exchange.getRequestMethod() + (key.isEmpty() ? " bucket" : " object")) {
            case "PUT object" -> put(exchange, new ObjectName(path[0], key));
            case "GET object" -> get(exchange, new ObjectName(path[0], key));
            case "HEAD object" -> head(exchange, new ObjectName(path[0], key));
            case "GET bucket" -> list(exchange, path[0]);
            case "HEAD bucket" -> headBucket(exchange, path[0]);
            case String other -> throw ObjectError.unknown(other);
        }
    }

    private void put(HttpExchange exchange, ObjectName name) throws IOException {
        var headers = exchange.getRequestHeaders();
        var type = Optional.ofNullable(headers.getFirst("Content-Type")).orElse(ANY_TYPE);
        folder.requireBucket(name.bucket());
        var content = Upload.read(exchange);
        switch (Optional.ofNullable(headers.getFirst("If-None-Match")).orElse("")) {
            case "" -> folder.put(name, content, type);
            case "*" -> folder.putNew(name, content, type);
            case String tag -> throw ObjectError.unknown("If-None-Match " + tag);
        }
        exchange.getResponseHeaders().set("ETag", StoredObject.tag(content));
        Loopback.answer(exchange, 200, XML, new byte[0]);
    }

    private void get(HttpExchange exchange, ObjectName name) throws IOException {
        var object = folder.get(name);
        describe(exchange, object);
        Loopback.answer(exchange, 200, object.contentType(), object.content());
    }

    private void head(HttpExchange exchange, ObjectName name) throws IOException {
        var object = folder.get(name);
        describe(exchange, object);
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(object.content().length));
        Loopback.answer(exchange, 200, object.contentType(), new byte[0]);
    }

    private static void describe(HttpExchange exchange, StoredObject object) {
        exchange.getResponseHeaders().set("ETag", object.tag());
        exchange.getResponseHeaders().set("Last-Modified", HTTP_DATE.format(object.modified()));
    }

    private void list(HttpExchange exchange, String bucket) throws IOException {
        var xml = new Listing(folder, bucket, Query.of(exchange.getRequestURI())).xml();
        Loopback.answer(exchange, 200, XML, xml.getBytes(StandardCharsets.UTF_8));
    }

    private void headBucket(HttpExchange exchange, String bucket) throws IOException {
        folder.requireBucket(bucket);
        Loopback.answer(exchange, 200, XML, new byte[0]);
    }

    private static void refuse(HttpExchange exchange, ObjectError error) throws IOException {
        exchange.getRequestBody().readAllBytes();
        var xml = Xml.document("Error", Xml.element("Code", error.code()) + Xml.element("Message", error.getMessage()));
        var silent = exchange.getRequestMethod().equals("HEAD");
        Loopback.answer(exchange, error.status(), XML, silent ? new byte[0] : xml.getBytes(StandardCharsets.UTF_8));
    }
}

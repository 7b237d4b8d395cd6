package org.fundwatch.local.objects;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The content of a PutObject request, whole and undamaged. */
final class Upload {
    private static final String HASH = "x-amz-content-sha256";
    private static final int HASH_LENGTH = 64;

    private Upload() {}

    /** Throws {@link ObjectError} when a checksum tells of damage. */
    static byte[] read(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var encoding = Optional.ofNullable(headers.getFirst("Content-Encoding")).orElse("");
        if (encoding.contains("aws-chunked")) {
            var body = ChunkedBody.read(exchange.getRequestBody());
            checkLength(headers.getFirst("x-amz-decoded-content-length"), body.content());
            return checked(body.content(), name -> body.trailers().getOrDefault(name, headers.getFirst(name)));
        }
        return checked(exchange.getRequestBody().readAllBytes(), headers::getFirst);
    }

    private static void checkLength(String declared, byte[] content) {
        if (declared != null && !declared.equals(String.valueOf(content.length))) {
            throw ObjectError.invalid("the body is not as long as declared");
        }
    }

    private static byte[] checked(byte[] content, UnaryOperator<String> headers) {
        Checksum.check(headers, content);
        var hash = Optional.ofNullable(headers.apply(HASH)).orElse("");
        if (hash.length() == HASH_LENGTH && !hash.equals(sha256(content))) {
            throw ObjectError.badDigest(HASH);
        }
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

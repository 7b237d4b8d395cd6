package org.fundwatch.local.objects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

/**
 * A body in the encoding aws-chunked: chunks, each after its size and maybe a signature, then headers that were not
 * known before. Signatures of chunks are not checked: nobody but this machine can send them.
 */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record ChunkedBody(byte[] content, Map<String, String> trailers) {

    /** Throws {@link ObjectError} for what is not in this encoding. */
    static ChunkedBody read(InputStream in) throws IOException {
        var content = new ByteArrayOutputStream();
        for (var size = size(line(in)); size > 0; size = size(line(in))) {
            content.write(in.readNBytes(size));
            if (!line(in).isEmpty()) {
                throw malformed();
            }
        }
        return new ChunkedBody(content.toByteArray(), trailers(in));
    }

    private static int size(String line) {
        var end = line.indexOf(';') < 0 ? line.length() : line.indexOf(';');
        try {
            return HexFormat.fromHexDigits(line, 0, end);
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
    }

    private static Map<String, String> trailers(InputStream in) throws IOException {
        var trailers = new HashMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var colon = line.indexOf(':');
            if (colon < 0) {
                throw malformed();
            }
            trailers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return trailers;
    }

    /** One line without its end; empty at the end of the body. */
    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).stripTrailing();
    }

    private static ObjectError malformed() {
        return ObjectError.invalid("the body is not aws-chunked");
    }
}

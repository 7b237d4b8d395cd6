package org.fundwatch.local.fuzz;

import java.nio.ByteBuffer;
import java.util.Map;

/**
 * One request.
 *
 * @param path with its query, encoded
 * @param trusted whether it carries a token that the gateway lets through, or needs none
 */
record Shot(Target target, String path, Map<String, String> headers, ByteBuffer body, boolean trusted) {
    Shot {
        headers = Map.copyOf(headers);
        body = body.asReadOnlyBuffer();
    }

    byte[] bytes() {
        var bytes = new byte[body.remaining()];
        body.duplicate().get(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return target.operation().method() + " " + path + ", " + body.remaining() + " bytes";
    }
}

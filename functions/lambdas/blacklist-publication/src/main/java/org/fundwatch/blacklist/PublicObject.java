package org.fundwatch.blacklist;

import java.nio.charset.StandardCharsets;

/** One file of an edition on its way to a bucket. */
@SuppressWarnings("ArrayRecordComponent") // goes straight to the store and is never compared
record PublicObject(String key, byte[] bytes) {

    static PublicObject of(String key, String text) {
        return new PublicObject(key, text.getBytes(StandardCharsets.UTF_8));
    }

    PublicObject under(String prefix) {
        return new PublicObject(prefix + key, bytes);
    }

    String contentType() {
        return switch (key.substring(key.lastIndexOf('.'))) {
            case ".json" -> "application/json";
            case ".csv" -> "text/csv; charset=utf-8";
            case ".html" -> "text/html; charset=utf-8";
            default -> "application/octet-stream";
        };
    }
}

package org.fundwatch.local.objects;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/** An object as it lies in the store. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way, never compared
record StoredObject(String key, byte[] content, String contentType, Instant modified) {

    /** What S3 answers as an object's tag: the MD5 of its content, in quotes. */
    String tag() {
        return tag(content);
    }

    static String tag(byte[] content) {
        try {
            var md5 = MessageDigest.getInstance("MD5").digest(content);
            return '"' + HexFormat.of().formatHex(md5) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

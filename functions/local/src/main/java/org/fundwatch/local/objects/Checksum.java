package org.fundwatch.local.objects;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** The checksums of a request by which S3 tells that something was damaged on its way. */
enum Checksum {
    CRC32("x-amz-checksum-crc32"),
    CRC32C("x-amz-checksum-crc32c"),
    SHA1("x-amz-checksum-sha1"),
    SHA256("x-amz-checksum-sha256"),
    MD5("content-md5");

    private final String header;

    Checksum(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /** Throws {@link ObjectError} for the first checksum among the headers that the content does not have. */
    static void check(UnaryOperator<String> headers, byte[] content) {
        Arrays.stream(values())
                .filter(checksum -> !Optional.ofNullable(headers.apply(checksum.header))
                        .orElseGet(() -> checksum.of(content))
                        .equals(checksum.of(content)))
                .findFirst()
                .ifPresent(checksum -> {
                    throw ObjectError.badDigest(checksum.name());
                });
    }

    /** The checksum as it stands in a header, base64. */
    String of(byte[] content) {
        return Base64.getEncoder().encodeToString(bytes(content));
    }

    private byte[] bytes(byte[] content) {
        return switch (this) {
            case CRC32 -> crc(new CRC32(), content);
            case CRC32C -> crc(new CRC32C(), content);
            case SHA1 -> digest("SHA-1", content);
            case SHA256 -> digest("SHA-256", content);
            case MD5 -> digest("MD5", content);
        };
    }

    private static byte[] crc(java.util.zip.Checksum crc, byte[] content) {
        crc.update(content);
        return ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    }

    private static byte[] digest(String algorithm, byte[] content) {
        try {
            return MessageDigest.getInstance(algorithm).digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

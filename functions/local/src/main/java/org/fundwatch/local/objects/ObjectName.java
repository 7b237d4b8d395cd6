package org.fundwatch.local.objects;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What an object is called, in a form that a file can bear as well.
 *
 * @param bucket the bucket's name
 * @param key segments parted by slashes, none of them empty or a dot
 */
record ObjectName(String bucket, String key) {
    private static final List<String> NO_SEGMENTS = List.of("", ".", "..");
    private static final int LONGEST_SEGMENT = 200;

    /** Throws {@link ObjectError} for a key that cannot be a file under the bucket's folder. */
    ObjectName {
        if (Arrays.stream(key.split("/", -1)).anyMatch(ObjectName::isNoFile)) {
            throw ObjectError.invalid("this machine keeps objects as files: no such key");
        }
    }

    private static boolean isNoFile(String segment) {
        return NO_SEGMENTS.contains(segment)
                || segment.length() > LONGEST_SEGMENT
                || segment.indexOf('\0') >= 0
                || segment.indexOf('\\') >= 0;
    }

    /** The file of this object under the folder of all buckets. */
    Path in(Path buckets) {
        return buckets.resolve(bucket).resolve(key);
    }
}

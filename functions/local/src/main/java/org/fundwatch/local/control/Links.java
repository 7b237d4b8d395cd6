package org.fundwatch.local.control;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a person may look next.
 *
 * @param api the gateway
 * @param published the bucket that everybody may read
 * @param files the folder of that bucket
 */
public record Links(URI api, URI published, Path files) {
    boolean hasEdition() {
        return Files.exists(files.resolve("current").resolve("manifest.json"));
    }

    String published(String key) {
        return published + "/" + key;
    }
}

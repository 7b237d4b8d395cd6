package org.fundwatch.local.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fundwatch.claims.screening.Partition;

/** A partition on disk. */
record FilePartition(Path file) implements Partition {
    /** What its results are called by: its whole name, since a.jsonl and a.jsonl.gz may lie beside each other. */
    String name() {
        return file.getFileName().toString();
    }

    long size() {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String stamp() {
        try {
            return size() + "-" + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

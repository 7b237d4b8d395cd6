package org.fundwatch.local.objects;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The buckets as folders and their objects as files: what was put is there after a crash, whole or not at all. */
final class ObjectFolder {
    private static final String ANY_TYPE = "application/octet-stream";

    private final Path buckets;
    private final Path types;
    private final Path arriving;
    private final Set<String> names;

    /** The buckets with these names; folders that start with a dot are no buckets. */
    ObjectFolder(Path folder, Set<String> names) {
        this.buckets = folder;
        this.types = folder.resolve(".types");
        this.arriving = folder.resolve(".arriving");
        this.names = Set.copyOf(names);
        names.forEach(name -> create(folder.resolve(name)));
        create(arriving);
    }

    /** Puts an object in the place of another one that may be there. */
    synchronized void put(ObjectName name, byte[] content, String contentType) {
        requireBucket(name.bucket());
        write(name.in(types), contentType.getBytes(StandardCharsets.UTF_8));
        write(name.in(buckets), content);
    }

    /** Puts an object only where none is; throws {@link ObjectError} otherwise. */
    synchronized void putNew(ObjectName name, byte[] content, String contentType) {
        if (Files.exists(name.in(buckets))) {
            throw ObjectError.existsAlready();
        }
        put(name, content, contentType);
    }

    /** Throws {@link ObjectError} when there is no such object or bucket. */
    StoredObject get(ObjectName name) {
        requireBucket(name.bucket());
        var file = name.in(buckets);
        if (!Files.isRegularFile(file)) {
            throw ObjectError.noSuchKey(name.key());
        }
        return read(name, file);
    }

    /** The keys of a bucket, in the order of their bytes. */
    List<String> keys(String bucket) {
        requireBucket(bucket);
        var folder = buckets.resolve(bucket);
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireBucket(String bucket) {
        if (!names.contains(bucket)) {
            throw ObjectError.noSuchBucket(bucket);
        }
    }

    private StoredObject read(ObjectName name, Path file) {
        try {
            var type = name.in(types);
            return new StoredObject(
                    name.key(),
                    Files.readAllBytes(file),
                    Files.exists(type) ? Files.readString(type) : ANY_TYPE,
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] content) {
        var fresh = arriving.resolve(UUID.randomUUID().toString());
        try (var out = new FileOutputStream(fresh.toFile())) {
            out.write(content);
            out.getFD().sync();
            Files.createDirectories(file.getParent());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            throw ObjectError.invalid("this machine keeps objects as files: a key cannot lie under another one");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

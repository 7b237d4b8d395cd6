package org.fundwatch.local.screening;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.fundwatch.claims.screening.Shelf;

/** A shelf that is a folder; a file is there whole or not at all, whenever the power is cut. */
record FolderShelf(Path folder) implements Shelf {
    @Override
    public void put(String name, byte[] bytes) {
        try {
            Files.createDirectories(folder);
            var whole = Files.write(folder.resolve(name + ".part"), bytes);
            Files.move(whole, folder.resolve(name), ATOMIC_MOVE, REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

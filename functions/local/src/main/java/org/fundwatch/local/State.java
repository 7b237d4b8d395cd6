package org.fundwatch.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.process.RunDirectory;

/**
 * The folder with everything that outlives a launcher.
 *
 * @param folder absolute; created when missing
 */
record State(Path folder) {
    static State in(Path folder) throws IOException {
        var state = new State(folder.toAbsolutePath().normalize());
        Files.createDirectories(state.logs());
        Files.createDirectories(state.data());
        return state;
    }

    Path data() {
        return folder.resolve("data");
    }

    Path postgres() {
        return data().resolve("postgres");
    }

    Path queues() {
        return data().resolve("queues");
    }

    /** The buckets, one folder each. */
    Path objects() {
        return data().resolve("objects");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    /** Where a running launcher writes the address of its control endpoint. */
    Path control() {
        return folder.resolve("control");
    }

    Secrets secrets() {
        return new Secrets(folder.resolve("secrets"));
    }

    RunDirectory run() {
        return new RunDirectory(folder.resolve("run"));
    }

    /** Forgets all data; secrets stay. */
    void forget() throws IOException {
        FileUtils.deleteDirectory(data().toFile());
        Files.createDirectories(data());
    }
}

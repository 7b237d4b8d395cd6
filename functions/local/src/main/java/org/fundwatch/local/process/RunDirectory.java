package org.fundwatch.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The processes that a launcher has started, one file each, so that the next launcher can end what a killed one left.
 *
 * @param folder holds the files; created when missing
 */
public record RunDirectory(Path folder) {
    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final String ENDING = ".pid";

    public RunDirectory {
        create(folder);
    }

    /** Remembers a process under a name that no other running process has. */
    public void register(String name, ProcessHandle process) {
        try {
            Files.writeString(file(name), StartedProcess.of(process).line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets a process that has ended. */
    public void forget(String name) {
        delete(file(name));
    }

    /** The remembered processes of a function that still run. */
    public List<ProcessHandle> running(String function) {
        var name = Pattern.compile(Pattern.quote(function) + "-\\d+" + Pattern.quote(ENDING));
        return files().stream()
                .filter(file -> name.matcher(file.getFileName().toString()).matches())
                .flatMap(file -> read(file).flatMap(StartedProcess::running).stream())
                .toList();
    }

    /** Every remembered process that still runs, by its name, in the order of the names. */
    public SortedMap<String, ProcessHandle> running() {
        var running = new TreeMap<String, ProcessHandle>();
        for (var file : files()) {
            var name = file.getFileName().toString();
            read(file)
                    .flatMap(StartedProcess::running)
                    .ifPresent(it -> running.put(name.substring(0, name.length() - ENDING.length()), it));
        }
        return running;
    }

    /** Whether a process is remembered: it runs, or nobody has noticed yet that it ended. */
    public boolean remembers(ProcessHandle process) {
        return files().stream()
                .flatMap(file -> read(file).stream())
                .anyMatch(remembered -> remembered.pid() == process.pid());
    }

    /** Ends every remembered process that still runs, forgets all of them, and says how many it ended. */
    public int endOrphans() {
        return files().stream().mapToInt(RunDirectory::endOrphan).sum();
    }

    private static int endOrphan(Path file) {
        var orphan = read(file).flatMap(StartedProcess::running);
        orphan.ifPresent(process -> Ending.end(process, GRACE));
        delete(file);
        return orphan.isPresent() ? 1 : 0;
    }

    private static Optional<StartedProcess> read(Path file) {
        try {
            return StartedProcess.parse(Files.readString(file));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // forgotten at this moment
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

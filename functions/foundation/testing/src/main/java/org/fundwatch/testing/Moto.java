package org.fundwatch.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A moto server of the test's own, on loopback: what others have found out about how AWS answers. Whoever starts it ends it. */
public final class Moto implements AutoCloseable {
    private static final String COMMAND = "moto_server";
    private static final Pattern LISTENS = Pattern.compile("Running on (http://127\\.0\\.0\\.1:\\d+)");
    private final Process process;
    private final URI uri;

    private Moto(Process process, URI uri) {
        this.process = process;
        this.uri = uri;
    }

    /** Starts one on a free port and waits until it listens; fails with what it said if it does not. */
    public static Moto start() {
        try {
            var process = new ProcessBuilder(command(), "-H", "127.0.0.1", "-p", "0")
                    .redirectErrorStream(true)
                    .start();
            var said = process.inputReader(UTF_8);
            var uri = address(said);
            Thread.ofPlatform().daemon().start(() -> said.lines().forEach(line -> {})); // a full pipe would stop it
            return new Moto(process, uri);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI uri() {
        return uri;
    }

    private static String command() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, COMMAND))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> new AssertionError(
                        "This needs " + COMMAND + " on the path (moto 5.2.1 with its server extra is known to work)."));
    }

    private static URI address(BufferedReader said) throws IOException {
        var all = new StringBuilder();
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            var listens = LISTENS.matcher(line);
            if (listens.find()) {
                return URI.create(listens.group(1));
            }
            all.append(line).append('\n');
        }
        throw new AssertionError(COMMAND + " did not start to listen. It said:\n" + all);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

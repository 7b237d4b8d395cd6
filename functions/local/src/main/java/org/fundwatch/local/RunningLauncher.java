package org.fundwatch.local;

import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fundwatch.local.database.LocalDatabase;
import org.fundwatch.local.database.OrphanServer;
import org.fundwatch.local.road.Patience;

/** A launcher in a process of its own, as a person starts it, and what it prints about itself. */
public final class RunningLauncher implements AutoCloseable {
    private static final String READY = "Ctrl-C ends everything.";

    /** Long enough to play the road first, on a small machine with much to do. */
    private static final Patience STARTING = new Patience(Duration.ofMinutes(10), Duration.ofMillis(100));

    private final Process process;
    private final State state;
    private final Path console;

    private RunningLauncher(Process process, State state, Path console) {
        this.process = process;
        this.state = state;
        this.console = console;
    }

    /**
     * Starts it on a free port with nothing to play, and waits until it is up.
     *
     * @param classPath of the launcher, as {@code java -cp} takes it
     * @param folder its state, in which {@code console.log} will hold what it prints
     */
    public static RunningLauncher start(String classPath, Path folder, String... options) throws IOException {
        var state = State.in(folder);
        var console = state.folder().resolve("console.log");
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", classPath));
        command.addAll(List.of(Launcher.class.getName(), "--empty", "--port", "0"));
        command.addAll(List.of("--state", state.folder().toString()));
        command.addAll(List.of(options));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy)); // it must not outlive who started it
        return new RunningLauncher(process, state, console).ready();
    }

    private RunningLauncher ready() {
        STARTING.untilTrue(
                "the launcher to come up", () -> !process.isAlive() || console().contains(READY));
        if (!process.isAlive()) {
            throw new Refusal("The launcher did not come up:\n" + console());
        }
        return this;
    }

    /** Everything that it has printed so far. */
    public String console() {
        try {
            return Files.readString(console);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it can be reached, with a token per role. */
    public Addresses addresses() {
        var tokens = tokens("token");
        return new Addresses(
                address("gateway"), address("control"), issuer(tokens), tokens, tokens("institution"), state.folder());
    }

    private Map<String, String> tokens(String whose) {
        return Pattern.compile("(?m)^" + whose + " (\\S+)\\s+(\\S+)$")
                .matcher(console())
                .results()
                .collect(Collectors.toMap((MatchResult line) -> line.group(1), line -> line.group(2)));
    }

    private URI address(String part) {
        var line = Pattern.compile("(?m)^" + part + "\\s+(http://[0-9.:]+)").matcher(console());
        if (!line.find()) {
            throw new Refusal("The launcher has printed no address of its " + part + ".");
        }
        return URI.create(line.group(1));
    }

    private static URI issuer(Map<String, String> tokens) {
        try {
            var token = SignedJWT.parse(tokens.values().iterator().next());
            return URI.create(token.getJWTClaimsSet().getIssuer());
        } catch (ParseException e) {
            throw new Refusal("The launcher has printed what is no token.");
        }
    }

    /** Kills (-9) the processes of a function, and returns them when the launcher knows that they are gone. */
    public List<ProcessHandle> kill(String function) {
        var processes = state.run().running(function);
        processes.forEach(ProcessHandle::destroyForcibly);
        Patience.FOR_COLD_STARTS.untilTrue(
                "the launcher to miss " + function, () -> processes.stream().noneMatch(state.run()::remembers));
        return processes;
    }

    /** The processes of a function that run at this moment. */
    public List<ProcessHandle> processesOf(String function) {
        return state.run().running(function);
    }

    /** The functions of which a process runs, by name. */
    public List<String> runningFunctions() {
        return state.run().running().keySet().stream()
                .map(name -> name.replaceFirst("-\\d+$", ""))
                .distinct()
                .toList();
    }

    /** Kills (-9) PostgreSQL; its process, or empty when none runs at the moment. */
    public Optional<ProcessHandle> killDatabase() {
        try {
            return OrphanServer.of(state.postgres()).filter(ProcessHandle::destroyForcibly);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection of the schema's owner. */
    public Connection database() throws SQLException {
        var server = Pattern.compile("PostgreSQL at ([0-9.:]+),").matcher(console());
        if (!server.find()) {
            throw new Refusal("The launcher has printed no address of its database.");
        }
        var url = "jdbc:postgresql://" + server.group(1) + "/" + LocalDatabase.NAME;
        var password = LocalDatabase.password(state.secrets(), LocalDatabase.OWNER);
        return DriverManager.getConnection(url, LocalDatabase.OWNER, password);
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it by TERM and waits; its exit code. */
    public int end() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        end();
    }
}

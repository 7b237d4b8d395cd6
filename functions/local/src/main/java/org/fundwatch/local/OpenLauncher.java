package org.fundwatch.local;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;

/** A launcher in this very process, whose functions somebody may stand in front of. */
public final class OpenLauncher implements AutoCloseable {
    private final Parts parts;
    private final Addresses addresses;

    private OpenLauncher(Parts parts, Addresses addresses) {
        this.parts = parts;
        this.addresses = addresses;
    }

    /**
     * Starts it on a free port with nothing to play.
     *
     * @param folder its state, in which {@code console.log} will hold what it would print
     */
    public static OpenLauncher start(Path folder, Between between) throws IOException, SQLException {
        var state = State.in(folder);
        var print = new PrintStream(folder.resolve("console.log").toFile(), StandardCharsets.UTF_8);
        var console = new Console(print);
        var parts = new Parts(console);
        Runtime.getRuntime().addShutdownHook(new Thread(parts::close));
        parts.add(print);
        parts.add(StateLock.take(state.folder()));
        var options = Options.parse("--port", "0", "--state", state.folder().toString());
        return new OpenLauncher(parts, new Machine(options, state, console, parts).start(between));
    }

    public Addresses addresses() {
        return addresses;
    }

    @Override
    public void close() {
        parts.close();
    }
}

package org.fundwatch.local.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.fundwatch.local.Refusal;
import org.fundwatch.local.Secrets;
import org.fundwatch.local.StateLock;
import org.fundwatch.local.aws.Loopback;
import org.fundwatch.local.database.LocalDatabase;
import org.fundwatch.local.keys.MasterKeys;

/**
 * Where the rows and the anchors are.
 *
 * @param archive the archive bucket as a folder
 * @param key which public key to trust
 * @param end what to do when the check is done
 */
public record Place(Login login, Path archive, TrustedKey key, End end) implements AutoCloseable {
    private static final String ARCHIVE = "data/objects/fundwatch-archive";
    private static final int PORT_LINE = 3;

    /** Throws {@link Refusal} when there is nothing to check. */
    static Place of(CheckOptions options) throws IOException, SQLException {
        if (options.url().isPresent()) {
            var archive = options.archive()
                    .orElseThrow(() -> new Refusal("--url needs --archive: a chain proves nothing alone."));
            var login = new Login(options.url().get(), options.user(), options.password());
            return new Place(login, archive, given(options, new TrustedKey.AsArchived()), () -> {});
        }
        return launcher(options);
    }

    /** The database alone, for those who read no archive; throws {@link Refusal} when there is none. */
    public static Place ofDatabase(CheckOptions options) throws IOException, SQLException {
        return options.url().isPresent()
                ? new Place(
                        new Login(options.url().get(), options.user(), options.password()),
                        Path.of(""),
                        new TrustedKey.AsArchived(),
                        () -> {})
                : launcher(options);
    }

    /** A new connection; it may read whatever the given user may. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(login.url(), login.user(), login.password());
    }

    private static Place launcher(CheckOptions options) throws IOException, SQLException {
        var state = options.state();
        var postgres = state.resolve("data/postgres");
        if (!Files.exists(postgres)) {
            throw new Refusal("There is no database in " + state + ": make run makes one.");
        }
        var secrets = new Secrets(state.resolve("secrets"));
        var key = given(options, new TrustedKey.Whole(new MasterKeys(secrets).publicSigningKey()));
        var archive = options.archive().orElse(state.resolve(ARCHIVE));
        if (StateLock.isHeld(state)) {
            return new Place(login(runningPort(postgres), secrets), archive, key, () -> {});
        }
        var lock = StateLock.take(state);
        var log = state.resolve("logs/postgres.log");
        var database = LocalDatabase.start(postgres, Loopback.freePort(), log, secrets);
        return new Place(login(database.port(), secrets), archive, key, () -> {
            try (lock) {
                database.close();
            }
        });
    }

    private static Login login(int port, Secrets secrets) {
        return new Login(
                "jdbc:postgresql://127.0.0.1:" + port + "/" + LocalDatabase.NAME,
                LocalDatabase.OWNER,
                LocalDatabase.password(secrets, LocalDatabase.OWNER));
    }

    private static int runningPort(Path postgres) throws IOException {
        var lines = Files.readAllLines(postgres.resolve("postmaster.pid"));
        return Integer.parseInt(lines.get(PORT_LINE).strip());
    }

    private static TrustedKey given(CheckOptions options, TrustedKey otherwise) throws IOException {
        return options.key().isPresent() ? TrustedKey.read(options.key().get()) : otherwise;
    }

    @Override
    public void close() throws IOException {
        end.come();
    }

    /** Ends what the check had to start. */
    @FunctionalInterface
    public interface End {
        void come() throws IOException;
    }

    /** How the database lets the check in. */
    public record Login(String url, String user, String password) {
        @Override
        public String toString() {
            return url;
        }
    }
}

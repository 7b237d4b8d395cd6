package org.fundwatch.local.audit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.Refusal;

/** What was asked of the check, by name. */
public record CheckOptions(Map<String, String> values) {
    private static final Set<String> NAMES =
            Set.of("--state", "--url", "--user", "--password", "--archive", "--key", "--patience");

    static final String USAGE = """
            --state FOLDER      a launcher's, running or not (.local)
            --url JDBC-URL      another database instead, with --user and --password
            --archive FOLDER    the archive bucket as files (the launcher's own)
            --key KEY           the one public key to trust, a file, DER; or the fingerprints, with commas, of those
                                in the archive to trust (the launcher's own; else all those in the archive)
            --patience MINUTES  how long a row may wait for its link and anchor (10)
            """;

    public CheckOptions {
        values = Map.copyOf(values);
    }

    /** Throws {@link Refusal} for an option that it does not know or that lacks its value. */
    public static CheckOptions parse(String... args) {
        var values = new HashMap<String, String>();
        for (var i = 0; i < args.length; i += 2) {
            if (!NAMES.contains(args[i]) || i + 1 == args.length) {
                throw new Refusal("There is no " + args[i] + " without more. There are:\n" + USAGE);
            }
            values.put(args[i], args[i + 1]);
        }
        return new CheckOptions(values);
    }

    Path state() {
        return Path.of(values.getOrDefault("--state", ".local"))
                .toAbsolutePath()
                .normalize();
    }

    Optional<String> url() {
        return Optional.ofNullable(values.get("--url"));
    }

    String user() {
        return values.getOrDefault("--user", "");
    }

    String password() {
        return values.getOrDefault("--password", "");
    }

    Optional<Path> archive() {
        return Optional.ofNullable(values.get("--archive")).map(Path::of);
    }

    /** What was said of the key: a file or a fingerprint. */
    Optional<String> key() {
        return Optional.ofNullable(values.get("--key"));
    }

    /** Throws {@link Refusal} for what is no number of minutes. */
    Duration patience() {
        try {
            return Duration.ofMinutes(Long.parseLong(values.getOrDefault("--patience", "10")));
        } catch (NumberFormatException e) {
            throw new Refusal("--patience needs a number of minutes.");
        }
    }
}

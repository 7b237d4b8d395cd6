package org.fundwatch.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.stream.Stream;
import org.fundwatch.local.Secrets;

/**
 * The database's certificate on this machine, which vouches for itself; made once, for 127.0.0.1 and localhost.
 *
 * @param chain PEM; whoever trusts it knows the server by it
 * @param key PEM; only its owner can read it
 */
record ServerCertificate(Path chain, Path key) {
    private static final String NAME = "database-server";
    private static final String PASSWORD = "only-until-it-is-written-as-pem";
    private static final String ARGUMENTS = """
            -genkeypair -alias %s -storetype PKCS12 -storepass %s
            -keyalg EC -groupname secp256r1 -validity 3650
            -dname CN=localhost -ext san=ip:127.0.0.1,dns:localhost
            """.formatted(NAME, PASSWORD);

    static ServerCertificate in(Secrets secrets) {
        var chain = secrets.folder().resolve(NAME + ".crt");
        var key = secrets.folder().resolve(NAME + ".key");
        if (!Files.exists(chain)) {
            make(secrets);
        }
        return new ServerCertificate(chain, key);
    }

    private static void make(Secrets secrets) {
        var store = secrets.folder().resolve(NAME + ".p12");
        try {
            Files.deleteIfExists(store);
            Files.deleteIfExists(secrets.folder().resolve(NAME + ".key"));
            run(store);
            var made = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
            var secret = made.getKey(NAME, PASSWORD.toCharArray()).getEncoded();
            var certificate = made.getCertificate(NAME).getEncoded();
            secrets.once(NAME + ".key", () -> pem("PRIVATE KEY", secret));
            secrets.once(NAME + ".crt", () -> pem("CERTIFICATE", certificate));
            Files.delete(store);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the database's certificate was not made", e);
        }
    }

    private static void run(Path store) throws IOException {
        var command = Stream.concat(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool"), "-keystore", store),
                        ARGUMENTS.lines().flatMap(line -> Stream.of(line.split(" "))))
                .map(Object::toString)
                .toList();
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("keytool made no certificate: " + said.strip());
        }
    }

    private static String pem(String kind, byte[] content) {
        var text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN " + kind + "-----\n" + text + "\n-----END " + kind + "-----\n";
    }
}

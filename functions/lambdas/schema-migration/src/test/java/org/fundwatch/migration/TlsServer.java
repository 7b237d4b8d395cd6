package org.fundwatch.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.fundwatch.testing.Database;

/** The test server with a certificate that names 127.0.0.1 and nobody else, signed by itself as the launcher's is. */
record TlsServer(Path certificate) {
    private static final char[] SECRET = "only-here".toCharArray();

    static TlsServer in(Path folder) throws IOException, GeneralSecurityException, SQLException, InterruptedException {
        var key = folder.resolve("key.pem");
        var certificate = certificate(folder, "server", key);
        set("ssl_cert_file", certificate.toString());
        set("ssl_key_file", key.toString());
        set("ssl", "on");
        reload();
        return new TlsServer(certificate);
    }

    /** As the other tests know it. */
    static void plainAgain() throws SQLException {
        set("ssl", "off");
        reload();
    }

    /** Base64 of DER, as a deployment gives it. */
    String der() throws IOException {
        return Files.readString(certificate)
                .lines()
                .filter(line -> !line.startsWith("-"))
                .reduce("", String::concat);
    }

    static Path certificate(Path folder, String name, Path key)
            throws IOException, GeneralSecurityException, InterruptedException {
        var store = folder.resolve(name + ".p12");
        keytool(store);
        var keys = KeyStore.getInstance("PKCS12");
        try (var bytes = Files.newInputStream(store)) {
            keys.load(bytes, SECRET);
        }
        Files.writeString(key, pem("PRIVATE KEY", keys.getKey("it", SECRET).getEncoded()));
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return Files.writeString(
                folder.resolve(name + ".pem"),
                pem("CERTIFICATE", keys.getCertificate("it").getEncoded()));
    }

    private static void keytool(Path store) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                "it",
                "-dname",
                "CN=fundwatch",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                store.toString(),
                "-storetype",
                "PKCS12",
                "-storepass",
                new String(SECRET));
        if (new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() != 0) {
            throw new IOException("keytool made no certificate");
        }
    }

    private static String pem(String kind, byte[] der) {
        var body = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static void set(String setting, String value) throws SQLException {
        run("alter system set " + setting + " = '" + value + "'");
    }

    /** A new connection sees new settings a moment later. */
    private static void reload() throws SQLException {
        run("select pg_reload_conf(), pg_sleep(1)");
    }

    private static void run(String sql) throws SQLException {
        try (var connection = Database.asSuperuser();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

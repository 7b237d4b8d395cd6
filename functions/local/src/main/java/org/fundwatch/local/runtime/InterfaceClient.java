package org.fundwatch.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.zip.ZipFile;

/**
 * AWS's runtime interface client for Java: its jars, and its native library unpacked once. Left to itself each process
 * unpacks the library to the same file in the system's folder for temporary files, and two that start together break
 * each other.
 */
record InterfaceClient(Path jars, Path library) {
    static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";
    static final String LIBRARY_PROPERTY =
            "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";

    private static final String JAR = "aws-lambda-java-runtime-interface-client";

    /** Finds the client in the folder; throws IllegalStateException where this machine's system has no client. */
    static InterfaceClient in(Path jars, Path state) {
        try (var files = Files.list(jars)) {
            var jar = files.filter(file -> file.getFileName().toString().startsWith(JAR))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no runtime interface client in " + jars));
            return new InterfaceClient(jars, unpack(jar, Files.createDirectories(state)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String classPath() {
        return jars.resolve("*").toString();
    }

    private static Path unpack(Path jar, Path state) throws IOException {
        var name = libraryName();
        try (var zip = new ZipFile(jar.toFile())) {
            var entry = zip.getEntry("jni/" + name);
            if (entry == null) {
                throw new IllegalStateException("AWS's runtime interface client does not run here: it has no " + name);
            }
            var fresh = Files.createTempFile(state, name, "");
            Files.copy(zip.getInputStream(entry), fresh, StandardCopyOption.REPLACE_EXISTING);
            return Files.move(fresh, state.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String libraryName() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var processor = System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64";
        var library = Files.exists(Path.of("/lib/ld-musl-" + processor.replace("aarch_64", "aarch64") + ".so.1"))
                ? "_musl"
                : "";
        return "libaws-lambda-jni." + system + library + "-" + processor + ".so";
    }
}

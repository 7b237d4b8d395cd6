package org.fundwatch.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.fundwatch.local.template.FunctionSpec;

/** An unpacked package and how to start it: its own {@code bootstrap}, or Java with AWS's runtime interface client. */
record Task(Path folder, FunctionSpec function, InterfaceClient client) {
    static final String BOOTSTRAP = "bootstrap";

    private static final int HEAP_PERCENT = 85;

    List<String> command() {
        return isNative() ? List.of(folder.resolve(BOOTSTRAP).toString(), heap()) : java();
    }

    /** On Lambda the function's memory is all that a process sees; here it must be told. */
    private String heap() {
        return "-Xmx" + function.memory() * HEAP_PERCENT / 100 + "m";
    }

    private boolean isNative() {
        if (!Files.exists(folder.resolve(BOOTSTRAP))) {
            return false;
        }
        try (var files = Files.walk(folder)) {
            return files.noneMatch(file -> file.toString().endsWith(".jar"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> java() {
        var classPath = String.join(
                File.pathSeparator,
                folder.toString(),
                folder.resolve("lib").resolve("*").toString(),
                client.classPath());
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap(),
                "-D" + InterfaceClient.LIBRARY_PROPERTY + "=" + client.library(),
                "-cp",
                classPath,
                InterfaceClient.MAIN,
                function.handler());
    }
}

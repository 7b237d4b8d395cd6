package org.fundwatch.local.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fundwatch.local.template.FunctionSpec;

/** One small function in processes of its own, with the real runtime interface client. */
final class Running implements AutoCloseable {
    private static final String NAME = "sample";

    final Collection<String> lines = new ConcurrentLinkedQueue<>();
    final LambdaFunctions functions;

    private Running(FunctionSpec function, Scaling scaling, Path state, Map<String, String> environment) {
        var settings = new RuntimeSettings(state, Path.of("target/ric"), scaling, lines::add, spec -> environment);
        functions = new LambdaFunctions(List.of(function), settings, InstantSource.system());
    }

    static Running of(Path state, Class<?> handler) {
        return of(state, handler, Duration.ofMinutes(1), Scaling.DEFAULT);
    }

    static Running of(Path state, Class<?> handler, Duration timeout, Scaling scaling) {
        return of(
                state,
                function(state, handler, timeout, FunctionSpec.UNRESERVED),
                scaling,
                Map.of("GREETING", "from the launcher"));
    }

    static Running of(Path state, FunctionSpec function, Scaling scaling, Map<String, String> environment) {
        return new Running(function, scaling, state, environment);
    }

    static FunctionSpec function(Path state, Class<?> handler, Duration timeout, int concurrency) {
        return new FunctionSpec(
                "Sample",
                NAME,
                zip(state.resolve("function.zip"), classes()),
                handler.getName() + "::handleRequest",
                timeout,
                256,
                concurrency,
                Map.of("GREETING", "from the template", "DB_USER", "sample"));
    }

    Invocation invoke(String event) {
        return functions.invoke(NAME, event.getBytes(StandardCharsets.UTF_8));
    }

    String answer(String event) {
        return switch (invoke(event)) {
            case Invocation.Answered(byte[] payload) -> new String(payload, StandardCharsets.UTF_8);
            case Invocation other -> other.toString();
        };
    }

    @Override
    public void close() {
        functions.close();
    }

    static Path zip(Path zip, Map<String, byte[]> files) {
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, byte[]> classes() {
        var root = Path.of("target/test-classes");
        var folder = root.resolve(Handlers.class.getPackageName().replace('.', '/'));
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("Handlers"))
                    .collect(Collectors.toMap(file -> root.relativize(file).toString(), Running::content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

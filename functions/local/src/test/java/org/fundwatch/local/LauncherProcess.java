package org.fundwatch.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A launcher in a process of its own, on a house with one small function. */
final class LauncherProcess implements AutoCloseable {
    private static final String READY = "Ctrl-C ends everything.";

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private LauncherProcess(Process process) {
        this.process = process;
    }

    static LauncherProcess start(Path house, String... options) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(
                List.of("--template", house.resolve("infra/template.yaml").toString()));
        command.addAll(List.of("--state", house.resolve("state").toString()));
        command.addAll(List.of(options));
        return new LauncherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** A folder with a template and the packaged function. */
    static Path house(Path folder) throws IOException {
        var template = Files.createDirectories(folder.resolve("infra")).resolve("template.yaml");
        Files.copy(Path.of("src/test/resources/launcher/template.yaml"), template);
        var target = Files.createDirectories(folder.resolve("functions/schema-migration/target"));
        var entry = SmallFunction.class.getName().replace('.', '/') + ".class";
        try (var zip = new ZipOutputStream(Files.newOutputStream(target.resolve("function.zip")))) {
            zip.putNextEntry(new ZipEntry(entry));
            Files.copy(Path.of("target/test-classes", entry), zip);
        }
        return folder;
    }

    LauncherProcess ready() throws IOException {
        var output = process.inputReader();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            lines.add(line);
            if (line.equals(READY)) {
                return this;
            }
        }
        throw new AssertionError("it did not come up: " + lines);
    }

    String line(String part) {
        return lines.stream()
                .filter(line -> line.startsWith(part + " "))
                .findFirst()
                .orElse("");
    }

    /** The process that answered a knock. */
    Optional<ProcessHandle> knock() throws IOException, InterruptedException {
        var gateway = URI.create(line("gateway").replaceAll(".*(http://[0-9.:]+).*", "$1"));
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(gateway.resolve("/knock")).build();
            return ProcessHandle.of(
                    Long.parseLong(client.send(request, BodyHandlers.ofString()).body()));
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    String rest() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}

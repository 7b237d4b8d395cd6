package org.fundwatch.local.runtime;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fundwatch.local.template.FunctionSpec;

/**
 * A package as a container image would hold it: jars only, and beside them what the JVM remembers of one training run (its
 * AOT cache, JEP 483 and 514), which takes no folder of classes.
 */
public final class Image {
    private static final String JAR = ".jar";
    private static final int LONGEST_MINUTES = 5;

    private final FunctionSpec function;
    private final RuntimeSettings settings;
    private final InterfaceClient client;
    private final Path folder;
    private final String classPath;

    private Image(FunctionSpec function, RuntimeSettings settings) throws IOException {
        this.function = function;
        this.settings = settings;
        this.client = InterfaceClient.in(settings.interfaceClient(), settings.tasks());
        this.folder = settings.tasks().resolve("image");
        this.classPath = classPath(TaskFolder.of(folder.resolve("unpacked"), function.zip()));
    }

    /**
     * The function in such an image, as one process has trained it.
     *
     * @param settings their folder must be this function's own
     * @param training gives the process the events that it learns from
     */
    public static FunctionSpec trained(FunctionSpec function, RuntimeSettings settings, Consumer<Trial> training)
            throws IOException {
        var image = new Image(function, settings);
        var cache = image.folder.resolve("function.aot");
        image.train("-XX:AOTCacheOutput=" + cache, training);
        if (!Files.exists(cache)) {
            throw new IllegalStateException("the training run of " + function.name() + " left no AOT cache");
        }
        return function.from(image.zip("trained", "-XX:AOTCache=" + cache, "-XX:AOTMode=on")); // without it, no start
    }

    private void train(String option, Consumer<Trial> training) throws IOException {
        var starter = new Trial.Starter(function.from(zip("training", option)), settings);
        try (var trial = starter.start()) {
            training.accept(trial);
            trial.process().destroy(); // what it has learned is written at its end, by another process of it
            trial.process()
                    .onExit()
                    .orTimeout(LONGEST_MINUTES, TimeUnit.MINUTES)
                    .join();
        }
    }

    /** Only a bootstrap, which starts Java with these options; what Lambda would tell the process of its memory comes as an argument. */
    private Path zip(String name, String... options) throws IOException {
        var script = """
            #!/bin/sh
            exec "%s" "$@" %s "-D%s=%s" -cp "%s" %s "$_HANDLER"
            """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        String.join(" ", options),
                        InterfaceClient.LIBRARY_PROPERTY,
                        client.library(),
                        classPath,
                        InterfaceClient.MAIN);
        var zip = folder.resolve(name + ".zip");
        write(zip, List.of(new Content(Task.BOOTSTRAP, script.getBytes(StandardCharsets.UTF_8))));
        return zip;
    }

    private String classPath(Path unpacked) throws IOException {
        var own = folder.resolve("own.jar");
        try (var files = Files.walk(unpacked)) {
            write(
                    own,
                    files.filter(Files::isRegularFile)
                            .filter(file -> !file.toString().endsWith(JAR))
                            .sorted()
                            .map(file -> Content.of(unpacked, file))
                            .toList());
        }
        var all = new ArrayList<>(List.of(own));
        all.addAll(jars(unpacked));
        all.addAll(jars(client.jars()));
        return String.join(File.pathSeparator, all.stream().map(Path::toString).toList());
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(JAR)).sorted().toList();
        }
    }

    private static void write(Path file, List<Content> contents) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var content : contents) {
                zip.putNextEntry(new ZipEntry(content.name()));
                zip.write(content.bytes());
            }
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // written once, never compared
    private record Content(String name, byte[] bytes) {
        static Content of(Path root, Path file) {
            try {
                return new Content(root.relativize(file).toString(), Files.readAllBytes(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

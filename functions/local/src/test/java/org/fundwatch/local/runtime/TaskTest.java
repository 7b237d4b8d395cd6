package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.fundwatch.local.template.FunctionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTest {
    @TempDir
    private Path folder;

    @Test
    void the_same_content_is_unpacked_once() throws IOException {
        var first = TaskFolder.of(folder.resolve("home"), zip("a.txt", "one"));
        Files.writeString(first.resolve("mark"), "");

        var second = TaskFolder.of(folder.resolve("home"), zip("a.txt", "one"));

        assertThat(second).isEqualTo(first).isDirectoryContaining(file -> file.endsWith("mark"));
    }

    @Test
    void new_content_takes_the_place_of_the_old() throws IOException {
        var first = TaskFolder.of(folder.resolve("home"), zip("lib/a.txt", "one"));
        var second = TaskFolder.of(folder.resolve("home"), zip("lib/a.txt", "two"));

        assertThat(first).doesNotExist();
        assertThat(second.resolve("lib/a.txt")).hasContent("two");
    }

    @Test
    void a_package_that_reaches_outside_its_folder_is_refused() {
        assertThatThrownBy(() -> TaskFolder.of(folder.resolve("home"), zip("../../out.txt", "x")))
                .hasMessageContaining("outside");
        assertThat(folder.resolve("out.txt")).doesNotExist();
    }

    @Test
    void a_package_that_is_only_a_bootstrap_runs_it() {
        var client = InterfaceClient.in(Path.of("target/ric"), folder);
        var script = """
                #!/bin/sh
                exec "$JAVA" "-D%s=%s" -cp "$CLASSES:%s" %s "$_HANDLER"
                """.formatted(
                        InterfaceClient.LIBRARY_PROPERTY,
                        client.library(),
                        client.jars().toAbsolutePath().resolve("*"),
                        InterfaceClient.MAIN);
        var function = echo(zip("bootstrap", script));
        var environment = Map.of(
                "JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "CLASSES", Path.of("target/test-classes").toAbsolutePath().toString());

        try (var native_ = Running.of(folder, function, Scaling.DEFAULT, environment)) {
            assertThat(native_.answer("hello")).isEqualTo("hello");
        }
    }

    private static FunctionSpec echo(Path zip) {
        var handler = Handlers.Echo.class.getName() + "::handleRequest";
        return new FunctionSpec(
                "Sample", "sample", zip, handler, Duration.ofMinutes(1), 256, FunctionSpec.UNRESERVED, Map.of());
    }

    private Path zip(String name, String content) {
        return Running.zip(folder.resolve("f.zip"), Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }
}

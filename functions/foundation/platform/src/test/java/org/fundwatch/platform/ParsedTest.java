package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedTest {
    @TempDir
    Path folder;

    @Test
    void every_policy_and_edition_of_all_jars_is_found_and_nothing_else() throws IOException {
        var one = jar("one.jar", Map.of("policies/", "", "policies/a/b.yaml", "cap: 1.50", "policies/read.me", "x: y"));
        var other = jar(
                "other.jar",
                Map.of("policies/", "", "policies/c.yaml", "c: x", "edition/", "", "edition/e.yaml", "e: 1"));

        try (var loader = new URLClassLoader(new URL[] {one, other}, null)) {
            assertThat(Parsed.all(loader).keySet())
                    .containsExactlyInAnyOrder("policies/a/b.yaml", "policies/c.yaml", "edition/e.yaml");
        }
    }

    @Test
    void what_is_found_says_what_the_file_says() throws IOException {
        var jar = jar("one.jar", Map.of("policies/", "", "policies/c.yaml", "shares: [1.50]"));

        try (var loader = new URLClassLoader(new URL[] {jar}, null)) {
            assertThat(Parsed.all(loader))
                    .containsEntry("policies/c.yaml", Map.of("shares", List.of(new BigDecimal("1.50"))));
        }
    }

    @Test
    void where_nothing_was_built_there_is_none() {
        assertThat(Parsed.of("policies/example.yaml")).isEmpty();
    }

    private URL jar(String name, Map<String, String> contents) throws IOException {
        var file = folder.resolve(name);
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (var content : contents.entrySet()) {
                jar.putNextEntry(new ZipEntry(content.getKey()));
                jar.write(content.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return URI.create("file:" + file).toURL();
    }
}

package org.fundwatch.local.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which jar of a packaged function has the class that decision 0034 mends. */
class MendedClassIT {
    private static final String MENDED = "io/quarkus/netty/runtime/virtual/VirtualClientConnection.class";

    @TempDir
    Path home;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-desk",
                "claim-validation",
                "desk-pages",
                "report-follow-up",
                "report-intake",
                "reward-payment"
            })
    void a_function_with_a_door_has_only_the_mended_class(String function) throws IOException {
        var task = TaskFolder.of(home, Path.of("../lambdas", function, "target", "function.zip"));
        assertThat(jarsWithTheClass(task.resolve("lib")))
                .singleElement()
                .asString()
                .contains("netty-mended");
    }

    private static List<String> jarsWithTheClass(Path folder) throws IOException {
        var found = new ArrayList<String>();
        try (var jars = Files.newDirectoryStream(folder, "*.jar")) {
            for (var jar : jars) {
                try (var zip = new ZipFile(jar.toFile())) {
                    if (zip.getEntry(MENDED) != null) {
                        found.add(jar.getFileName().toString());
                    }
                }
            }
        }
        return found;
    }
}

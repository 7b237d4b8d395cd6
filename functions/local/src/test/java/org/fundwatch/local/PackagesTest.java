package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.local.template.FunctionSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagesTest {
    @TempDir
    Path modules;

    @Test
    void a_function_runs_from_the_zip_that_the_template_names() throws IOException {
        var zip = build("target/function.zip");

        assertThat(run(Optional.empty(), Set.of())).isEqualTo(zip);
    }

    @Test
    void a_function_runs_as_native_executable_when_asked() throws IOException {
        build("target/function.zip");
        var nativeZip = build("target/native/function.zip");

        assertThat(run(Optional.empty(), Set.of("report-intake"))).isEqualTo(nativeZip);
    }

    @Test
    void functions_may_lie_elsewhere() throws IOException {
        var elsewhere = Files.createDirectories(modules.resolve("elsewhere/report-intake/target"));
        Files.createFile(elsewhere.resolve("function.zip"));

        assertThat(run(Optional.of(modules.resolve("elsewhere")), Set.of())).hasParentRaw(elsewhere);
    }

    @Test
    void what_is_not_built_is_told_with_the_command_that_builds_it() throws IOException {
        assertThatThrownBy(() -> run(Optional.empty(), Set.of())).hasMessageContaining("run make package");
        build("target/function.zip");
        assertThatThrownBy(() -> run(Optional.empty(), Set.of("report-intake")))
                .hasMessageContaining("run make native");
    }

    @Test
    void a_misspelt_function_is_told() {
        assertThatThrownBy(() -> run(Optional.empty(), Set.of("report-intak")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("There are: report-intake");
    }

    private Path run(Optional<Path> elsewhere, Set<String> natives) {
        var spec = new FunctionSpec(
                "ReportIntake",
                "report-intake",
                modules.resolve("report-intake/target/function.zip"),
                "Handler",
                Duration.ofSeconds(3),
                128,
                1,
                Map.of());
        return new Packages(elsewhere, natives).of(List.of(spec)).getFirst().zip();
    }

    private Path build(String path) throws IOException {
        var zip = modules.resolve("report-intake").resolve(path);
        Files.createDirectories(zip.getParent());
        return Files.createFile(zip);
    }
}

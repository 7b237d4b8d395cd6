package org.fundwatch.claims.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.fundwatch.kernel.audit.Hash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecidingCodeTest {
    private static final Path REPOSITORY = Path.of("..", "..", "..", "..");

    @TempDir
    private Path folder;

    @Test
    void the_build_says_by_which_sources_it_decides() throws Exception {
        var kernel = REPOSITORY.resolve("functions/foundation/kernel/src/main/java");

        var hash = hashed(Path.of("src/main/java"), Path.of("../domain/src/main/java"), kernel);

        assertThat(DecidingCode.hash()).isEqualTo(hash);
    }

    @Test
    void one_letter_of_one_source_makes_another_code() throws Exception {
        var source = Files.writeString(
                Files.createDirectory(folder.resolve("source")).resolve("A.java"), "class A {}");
        var before = hashed(source.getParent());

        Files.writeString(source, "class B {}");

        assertThat(hashed(source.getParent())).isNotEqualTo(before);
    }

    private Hash hashed(Path... sources) throws IOException, InterruptedException {
        var out = folder.resolve("hash");
        var command = new ArrayList<String>();
        command.add(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java");
        command.add(REPOSITORY.resolve(".build/SourceHash.java").toString());
        command.add(out.toString());
        for (var source : sources) {
            command.add(source.toString());
        }
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
        return new Hash(Files.readString(out));
    }
}

package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path folder;

    @Test
    void a_secret_is_made_once() {
        var first = new Secrets(folder).password("case_desk");

        assertThat(new Secrets(folder).password("case_desk")).isEqualTo(first).hasSize(32);
        assertThat(new Secrets(folder).password("event_relay")).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_can_read_a_secret() throws IOException {
        new Secrets(folder).key("kms", 32);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("kms"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }
}

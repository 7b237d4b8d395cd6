package org.fundwatch.local.screening;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fundwatch.local.runtime.Functions;
import org.fundwatch.local.runtime.Invocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightTest {
    @TempDir
    Path objects;

    private final List<String> asked = new ArrayList<>();

    @Test
    void the_packaged_function_is_asked_what_the_state_machine_asks_of_a_partition_with_a_fault_of_every_kind()
            throws IOException {
        Functions functions = (name, event) -> {
            asked.add(name + " " + new String(event, UTF_8));
            return new Invocation.Answered("{\"edition\": \"edition/one@1\"}".getBytes(UTF_8));
        };

        new Night(bucket(), functions).screen();

        var partition = bucket().resolve("partitions/demonstration/part-00000.jsonl");
        assertThat(Files.readString(partition).lines()).hasSizeGreaterThan(2 * Planted.values().length);
        assertThat(asked)
                .satisfiesExactly(
                        first -> assertThat(first).contains("claim-screening", "\"ask\""),
                        second -> assertThat(second)
                                .contains("edition/one@1", "partitions/demonstration/part-00000.jsonl"),
                        third -> assertThat(third).contains("edition/one@1", "\"prefix\""));
    }

    @Test
    void a_function_that_fails_ends_it() {
        Functions functions = (_, _) -> new Invocation.Failed("java.io.IOException", "no");

        assertThatThrownBy(() -> new Night(bucket(), functions).screen()).hasMessageContaining("its log says why");
    }

    private Path bucket() {
        return objects.resolve("bucket");
    }
}

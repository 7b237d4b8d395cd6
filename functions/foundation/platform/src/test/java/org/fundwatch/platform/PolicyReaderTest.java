package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.error.YAMLException;

class PolicyReaderTest {

    @Test
    void reads_dates_amounts_shares_and_multiples_as_the_law_writes_them() {
        var policy = PolicyReader.read("policies/example.yaml");

        assertThat(policy.date("from")).isEqualTo(LocalDate.of(2023, 1, 1));
        assertThat(policy.money("cap")).hasToString("200000.00");
        assertThat(policy.ratio("share")).hasToString("2%");
        assertThat(policy.multiple("multiple")).isEqualTo(Multiple.of("3.5"));
    }

    @Test
    void an_unknown_key_is_a_misfit() {
        var policy = PolicyReader.read("policies/example.yaml");
        policy.date("from");

        assertThatThrownBy(policy::finish).isInstanceOf(Misfit.class);
    }

    @Test
    void a_missing_policy_is_named() {
        assertThatThrownBy(() -> PolicyReader.read("policies/none.yaml"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("policies/none.yaml");
    }

    @Test
    void a_key_written_twice_is_refused() {
        assertThatThrownBy(() -> yaml("cap: 1 CNY\ncap: 2 CNY\n")).isInstanceOf(YAMLException.class);
    }

    @Test
    void a_policy_cannot_name_java_types() {
        assertThatThrownBy(() -> yaml("!!java.io.File [/]")).isInstanceOf(YAMLException.class);
    }

    private static Tree yaml(String text) {
        return Tree.of(Yaml.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }
}

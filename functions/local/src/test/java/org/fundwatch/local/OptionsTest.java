package org.fundwatch.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void without_options_it_plays_the_cases_and_stays() {
        var options = Options.parse();

        assertThat(options.template()).isEqualTo(Path.of("infra/template.yaml"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.play()).isTrue();
        assertThat(options.once()).isFalse();
    }

    @Test
    void options_say_what_to_run_where() {
        var options = Options.parse("--empty", "--port", "0", "--native", "report-intake,case-desk", "--state", "s");

        assertThat(options.play()).isFalse();
        assertThat(options.port()).isZero();
        assertThat(options.natives()).isEqualTo(Set.of("report-intake", "case-desk"));
        assertThat(options.state()).isEqualTo(Path.of("s"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot 80", "--port", "--port eighty", "--native", "--port -1"})
    void what_it_does_not_know_it_refuses(String line) {
        assertThatThrownBy(() -> Options.parse(line.split(" "))).isInstanceOf(Refusal.class);
    }
}

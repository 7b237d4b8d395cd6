package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateTest {
    private static final String NAMES = "case,place,subject,caseValue,reportedOn,level,nature,insider,paid\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void past_cases_are_recomputed_and_who_gains_and_who_loses_is_told() throws IOException {
        assertThat(run("sichuan-2023", """
                more,130000,UNIT,3000000.00,2024-01-01,,,,
                less,130000,UNIT,100000.00,2024-01-01,,,,
                same,510000,UNIT,100000.00,2024-01-01,,,,
                paid,130000,UNIT,100000.00,2024-01-01,,,,1999.99
                open,310000,UNIT,100000.00,2024-01-01,,,,
                """)).isZero();

        assertThat(Files.readAllLines(folder.resolve("simulation.csv")))
                .containsExactly(
                        "case,place,case value,before,after,change,outcome,missing",
                        "more,130000,3000000.00,36000.00,35500.00,-500.00,loses,",
                        "less,130000,100000.00,3000.00,2000.00,-1000.00,loses,",
                        "same,510000,100000.00,2000.00,2000.00,0.00,same,",
                        "paid,130000,100000.00,1999.99,2000.00,+0.01,gains,",
                        "open,310000,100000.00,,2000.00,,undetermined,before: reward rate of the place");
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("gains +1  0\\.01")
                .containsPattern("loses +2  1500\\.00")
                .containsPattern("same +1  0\\.00")
                .containsPattern("undetermined +1  0\\.00");
        assertThat(Files.readString(folder.resolve("simulation.svg"))).contains("<svg", "less", "-1000.00");
    }

    @Test
    void a_policy_may_be_a_file_that_nobody_has_put_in_force() throws IOException {
        var hebei = Files.readString(
                Path.of("../capabilities/rewards/domain/src/main/resources/policies/rewards/hebei-2023.yaml"));
        var other = Files.writeString(
                folder.resolve("hebei-2027.yaml"),
                hebei.replace("reward/hebei-2023", "reward/hebei-2027").replace("rate: 3%", "rate: 4%"));

        assertThat(run(other.toString(), "one,130000,UNIT,100000.00,2024-01-01,,,,\n"))
                .isZero();
        assertThat(Files.readString(folder.resolve("simulation.csv"))).contains("3000.00,4000.00,+1000.00,gains");
    }

    @Test
    void a_policy_file_may_round_once() throws IOException {
        var shanxi = Files.readString(
                Path.of("../capabilities/rewards/domain/src/main/resources/policies/rewards/shanxi-2023.yaml"));
        var once = Files.writeString(
                folder.resolve("shanxi-2027.yaml"), shanxi.replace("rounded: AT_EACH_STEP", "rounded: ONCE"));

        assertThat(run(once.toString(), "one,140000,UNIT,7000.95,2024-01-01,,,PRESENT,\n"))
                .isZero();
        assertThat(Files.readString(folder.resolve("simulation.csv"))).contains("252.02,252.03,+0.01,gains");
    }

    @Test
    void without_cases_the_demonstration_is_recomputed() throws IOException {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);

        assertThat(Simulate.run(new String[] {folder.toString(), "guangdong-2023-draft", ""}, out, out))
                .isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("DEMO-01", "after: rate of level ORDINARY");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "one,990000,UNIT,1.00,2024-01-01,,,,",
                "one,130000,UNIT,1.001,2024-01-01,,,,",
                "one,130000,UNIT,,2024-01-01,,,,",
                "one,130000,UNIT,1.00,2024-02-30,,,,",
                "one,130000,FIRM,1.00,2024-01-01,,,,",
                "one,130000"
            })
    void a_case_that_does_not_fit_ends_with_2(String line) throws IOException {
        assertThat(run("hebei-2023", line + "\n")).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Nothing simulated: case 1");
    }

    @Test
    void a_policy_that_is_none_ends_with_2() throws IOException {
        var bent = Files.writeString(folder.resolve("bent.yaml"), "id: reward/bent-2024\n");

        assertThat(run("nowhere-2024", "")).isEqualTo(2);
        assertThat(run("nowhere-2024.yaml", "")).isEqualTo(2);
        assertThat(run(bent.toString(), "")).isEqualTo(2);
    }

    private int run(String policy, String cases) throws IOException {
        var file = Files.writeString(folder.resolve("cases.csv"), NAMES + cases);
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return Simulate.run(new String[] {folder.toString(), policy, file.toString()}, out, out);
    }
}

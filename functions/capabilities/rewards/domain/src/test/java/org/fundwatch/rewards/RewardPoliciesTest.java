package org.fundwatch.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.rewards.Rewarding.aCaseIn;
import static org.fundwatch.rewards.Rewarding.outcome;
import static org.fundwatch.rewards.SomePolicy.aPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.kernel.Places;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class RewardPoliciesTest {

    static final List<String> SCHEMES = SchemeFiles.all();
    static final List<String> IN_FORCE = SchemeFiles.IN_FORCE;

    private static final List<RewardFramework> FRAMEWORKS = SchemeFiles.FRAMEWORKS.stream()
            .map(PolicyReader::read)
            .map(PolicyForm::framework)
            .toList();
    private static final RewardConditions CONDITIONS = RewardConditions.of(PolicyReader.read(SchemeFiles.CONDITIONS));

    @Test
    void every_file_in_the_folder_is_read_and_no_other() throws IOException {
        var named = Stream.concat(SchemeFiles.FRAMEWORKS.stream(), SCHEMES.stream());

        try (var files = Files.list(Path.of("src/main/resources/policies/rewards"))) {
            assertThat(files.map(file -> "policies/rewards/" + file.getFileName()))
                    .containsExactlyInAnyOrderElementsOf(named.toList());
        }
    }

    @ParameterizedTest
    @FieldSource("SCHEMES")
    void a_scheme_is_named_as_its_file(String resource) {
        var scheme = PolicyForm.scheme(PolicyReader.read(resource));

        assertThat(resource).endsWith("/" + scheme.name() + ".yaml");
    }

    @ParameterizedTest
    @FieldSource("IN_FORCE")
    void a_scheme_in_force_stays_inside_the_national_framework(String resource) {
        var limits = PolicyForm.scheme(PolicyReader.read(resource)).limits();

        assertThat(limits.floor())
                .isGreaterThanOrEqualTo(FRAMEWORKS.getFirst().limits().floor());
        assertThat(limits.cap())
                .isLessThanOrEqualTo(FRAMEWORKS.getFirst().limits().cap());
    }

    @Test
    void a_later_version_ends_the_earlier_one_without_gap_or_overlap() {
        var first = aPolicy().read();
        var second = aPolicy()
                .with("id", "reward/somewhere-2025")
                .with("from", "2025-07-01")
                .read();
        var policies = RewardPolicies.of(FRAMEWORKS, CONDITIONS, List.of(second, first), "test");

        assertThat(policyOn("2023-12-31", policies)).isEqualTo("reward/cn-2022");
        assertThat(policyOn("2024-01-01", policies)).isEqualTo("reward/somewhere-2024");
        assertThat(policyOn("2025-06-30", policies)).isEqualTo("reward/somewhere-2024");
        assertThat(policyOn("2025-07-01", policies)).isEqualTo("reward/somewhere-2025");
    }

    @Test
    void two_versions_from_one_day_are_not_accepted() {
        var twice = List.of(
                aPolicy().read(), aPolicy().with("id", "reward/somewhere-else").read());

        assertThatThrownBy(() -> RewardPolicies.of(FRAMEWORKS, CONDITIONS, twice, "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_version_without_a_start_has_no_place_among_dated_ones() {
        var mixed = List.of(aPolicy().read(), aPolicy().with("from", "unknown").read());

        assertThatThrownBy(() -> RewardPolicies.of(FRAMEWORKS, CONDITIONS, mixed, "test"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_draft_never_decides() {
        var draft = aPolicy().with("evidence", "draft").read();
        var policies = RewardPolicies.of(FRAMEWORKS, CONDITIONS, List.of(draft), "test");

        var decision = RewardCalculation.decide(aCaseIn("310000").facts(), policies);

        assertThat(outcome(decision)).isEqualTo("reward rate of the place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "unsaid"})
    void a_version_that_is_over_or_may_be_decides_nothing(String until) {
        var ended = aPolicy().with("until", until).read();
        var policies = RewardPolicies.of(FRAMEWORKS, CONDITIONS, List.of(ended), "test");

        var decision = RewardCalculation.decide(aCaseIn("310000").facts(), policies);

        assertThat(outcome(decision)).isEqualTo("reward rate of the place");
        assertThat(ended.isCurrent()).isFalse();
    }

    @Test
    void every_place_of_the_files_has_one_timeline() {
        assertThat(List.of("130000", "140000", "510000"))
                .allSatisfy(code -> assertThat(schemesOf(code)).isInstanceOf(Schemes.Dated.class));
        assertThat(schemesOf("110000")).isInstanceOf(Schemes.StartUnknown.class);
    }

    private static Schemes schemesOf(String code) {
        return Rewarding.POLICIES.of(Places.known(code).orElseThrow());
    }

    private static String policyOn(String day, RewardPolicies policies) {
        var facts = aCaseIn("310000").reportedOn(day).facts();
        return RewardCalculation.decide(facts, policies).trace().policy().value();
    }
}

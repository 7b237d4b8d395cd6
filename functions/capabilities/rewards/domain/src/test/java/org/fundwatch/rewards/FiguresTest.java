package org.fundwatch.rewards;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class FiguresTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/figures.csv", numLinesToSkip = 1, emptyValue = "")
    void the_figures_of_a_policy_are_the_published_ones(
            String name, String sums, String rates, String multiples, String from, String until, String instrument) {
        var scheme = Rewarding.ALL.scheme(new PolicyId("reward/" + name)).orElseThrow();
        var figures = Figures.of(scheme);

        assertThat(sorted(figures.sums())).isEqualTo(words(sums));
        assertThat(sorted(figures.rates())).isEqualTo(words(rates));
        assertThat(sorted(figures.multiples())).isEqualTo(words(multiples));
        assertThat(scheme.version()).isEqualTo(from);
        assertThat(scheme.basis().instrument()).isEqualTo(instrument);
        assertThat(written(scheme.until())).isEqualTo(until);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/cases/figures.csv", numLinesToSkip = 1)
    void no_policy_of_a_published_scheme_is_left_out(String name) {
        assertThat(Rewarding.ALL.schemes()).extracting(RewardScheme::name).contains(name);
    }

    @Test
    void the_national_measures_bound_what_their_texts_say() {
        assertThat(limits("reward/cn-2022")).isEqualTo("200.00 200000.00");
        assertThat(limits("reward/cn-2018")).isEqualTo("0.00 100000.00");
    }

    @Test
    void the_national_measures_followed_one_another_at_the_turn_of_2023() {
        assertThat(framework("cn-2022").from()).hasToString("2023-01-01");
        assertThat(framework("cn-2022").until()).isEqualTo(new End.Open());
        assertThat(framework("cn-2018").until()).isEqualTo(new End.On(LocalDate.parse("2022-12-31")));
        assertThat(framework("cn-2022").basis().instrument()).contains("医保办发〔2022〕22号");
        assertThat(framework("cn-2018").basis().instrument()).contains("医保办发〔2018〕22号");
    }

    private static RewardFramework framework(String name) {
        return PolicyForm.framework(PolicyReader.read("policies/rewards/" + name + ".yaml"));
    }

    private static String limits(String policy) {
        var limits = Rewarding.ALL.limitsOf(new PolicyId(policy)).orElseThrow();
        return limits.floor() + " " + limits.cap();
    }

    private static <T extends Comparable<T>> String sorted(Collection<T> figures) {
        return figures.stream().sorted().map(Object::toString).collect(joining(" "));
    }

    private static String words(String cell) {
        return cell == null ? "" : Stream.of(cell.split(" ")).collect(joining(" "));
    }

    private static String written(End until) {
        return switch (until) {
            case End.Open _ -> "open";
            case End.On on -> on.day().toString();
            case End.Unknown _ -> "unknown";
            case End.Probable _ -> "probably";
            case End.Unsaid _ -> "unsaid";
        };
    }
}

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
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        beijing-2019,  2019-05-16
        yunnan-2019,   2019-04-26
        dalian-2022,   2022-03-25
        suining-2023,  2023-02-06
        zhejiang-2023, 2023-08-11
        tianjin-2024,  2024-03-26
        xizang-2024,   2024-10-22
        hebei-2023,    ''
        """)
    void a_text_was_issued_on_the_day_that_a_source_gives(String name, String day) {
        assertThat(Rewarding.ALL
                        .scheme(new PolicyId("reward/" + name))
                        .orElseThrow()
                        .issued())
                .isEqualTo(day);
    }

    @Test
    void the_national_measures_were_issued_before_they_held() {
        assertThat(framework("cn-2022").issued()).isEqualTo("2022-11-17");
        assertThat(framework("cn-2018").issued()).isEqualTo("2018-11");
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

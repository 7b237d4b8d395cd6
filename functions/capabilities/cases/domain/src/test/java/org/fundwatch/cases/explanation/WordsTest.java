package org.fundwatch.cases.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.TraceStep;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void every_kind_has_its_own_words_in_both_languages(ViolationKind kind) {
        var others = Stream.of(ViolationKind.values()).filter(it -> it != kind).map(KindWords::of);

        assertThat(KindWords.of(kind).chinese()).isNotBlank();
        assertThat(others)
                .noneMatch(other -> other.english().equals(KindWords.of(kind).english())
                        || other.chinese().equals(KindWords.of(kind).chinese()));
    }

    @ParameterizedTest
    @EnumSource(Factor.class)
    void every_factor_has_words_in_both_languages(Factor factor) {
        assertThat(FactorWords.of(factor).chinese()).isNotBlank();
        assertThat(FactorWords.of(factor).english()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Circumstance.class)
    void every_circumstance_that_may_be_missing_has_words_in_both_languages(Circumstance circumstance) {
        assertThat(FactWords.of(circumstance.fact(), Tongue.CHINESE))
                .hasValueSatisfying(words -> assertThat(words).matches("\\p{IsHan}+"));
        assertThat(FactWords.of(circumstance.fact(), Tongue.ENGLISH))
                .isPresent()
                .isNotEqualTo(Optional.of(circumstance.fact()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            bands of benchmark/a             | 第 1 项：尚不能确定，缺少：benchmark/a 的裁量档次 | finding 1: undetermined: tiers of benchmark/a
            first day in force of benchmark/a | 第 1 项：尚不能确定，缺少：benchmark/a 的施行日期 | finding 1: undetermined: first day in force of benchmark/a
            refusesToCorrect                 | 第 1 项：尚不能确定，缺少：是否拒不改正           | finding 1: undetermined: whether correction was refused
            """)
    void what_a_benchmark_lacks_is_told_in_either_language(String fact, String chinese, String english) {
        var step = new TraceStep(new RuleId("PEN-08"), "Which tiers?", "finding 1: undetermined: " + fact);

        assertThat(new QuestionWords(Tongue.CHINESE).of(step).answer()).isEqualTo(chinese);
        assertThat(new QuestionWords(Tongue.ENGLISH).of(step).answer()).isEqualTo(english);
    }
}

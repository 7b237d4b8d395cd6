package org.fundwatch.cases.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.ViolationKind;
import org.junit.jupiter.params.ParameterizedTest;
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
}

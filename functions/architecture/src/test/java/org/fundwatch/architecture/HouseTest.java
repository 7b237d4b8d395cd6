package org.fundwatch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseTest {
    private static final JavaClasses SHIPPED = House.shipped();
    private static final JavaClasses PLANTED = House.planted();

    static Stream<ArchRule> rules() {
        return Stream.of(LayerRules.ALL, NativeRules.ALL, CallRules.ALL).flatMap(it -> it.stream());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void what_ships_keeps_the_rule(ArchRule rule) {
        assertThat(rule.evaluate(SHIPPED).getFailureReport().getDetails()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void a_planted_violation_breaks_the_rule(ArchRule rule) {
        assertThat(rule.evaluate(PLANTED).hasViolation()).isTrue();
    }

    @Test
    void every_adapter_that_may_call_aws_is_there() {
        assertThat(CallRules.adaptersNotAmong(SHIPPED)).isEmpty();
    }
}

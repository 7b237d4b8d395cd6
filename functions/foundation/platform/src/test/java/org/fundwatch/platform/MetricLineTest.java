package org.fundwatch.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricLineTest {
    private static final Instant AT = Instant.parse("2026-03-02T01:02:03.004Z");

    @Test
    void counts_become_one_line_that_names_each_of_them_as_a_metric() {
        var line = new MetricLine(AT, Map.of("PeriodsPast", 2, "PeriodsDueSoon", 0));

        assertThat(line.text()).isEqualTo("""
                        {"_aws":{"Timestamp":1772413323004,"CloudWatchMetrics":[{"Namespace":"Fundwatch","Dimensions":[[]],\
                        "Metrics":[{"Name":"PeriodsDueSoon","Unit":"Count"},{"Name":"PeriodsPast","Unit":"Count"}]}]},\
                        "PeriodsDueSoon":0,"PeriodsPast":2}""");
        assertThat(JsonBody.read(line.text()).child("_aws").keys()).contains("Timestamp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FW-TEST-1", "H34110000001", "Past periods", "\"", ""})
    void a_name_that_could_hold_a_case_or_an_institution_is_refused(String name) {
        var counts = Map.of(name, 1);

        assertThatThrownBy(() -> new MetricLine(AT, counts)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_line_without_counts_is_none() {
        Map<String, Integer> none = Map.of();

        assertThatThrownBy(() -> new MetricLine(AT, none)).isInstanceOf(IllegalArgumentException.class);
    }
}

package org.fundwatch.claimvalidation.fsi;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The main operation (主手术) is the first one, wherever a hospital writes it: what fits the main diagnosis is asked of it. */
class MainOperationTest {

    @Test
    void the_main_operation_comes_first_whatever_the_order_of_the_request() {
        assertThat(numbered(operation("A", "0"), operation("B", "1"))).isEqualTo(Map.of("B", 1, "A", 2));
        assertThat(numbered(operation("A", "1"), operation("B", "0"))).isEqualTo(Map.of("A", 1, "B", 2));
    }

    @Test
    void without_a_flag_the_order_of_the_request_stays() {
        assertThat(numbered(operation("A", ""), operation("B", ""))).isEqualTo(Map.of("A", 1, "B", 2));
    }

    private static Map<Object, Object> numbered(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> encounter = Map.of(
                "mdtrt_id", "v", "med_type", "21", "adm_date", "2025-03-10", "fsi_operation_dtos", List.of(one, other));
        var envelope = new Envelope("3102", Optional.empty(), Optional.empty(), Node.of(Map.of()));
        var operations =
                (List<?>) EncounterForm.visit(Node.of(encounter), envelope).get("operations");
        return operations.stream().map(it -> (Map<?, ?>) it).collect(toMap(it -> it.get("code"), it -> it.get("no")));
    }

    private static Map<String, Object> operation(String code, String main) {
        return Map.of("oprn_code", code, "oprn_name", "手术", "main_oprn_flag", main, "oprn_date", "2025-03-11");
    }
}

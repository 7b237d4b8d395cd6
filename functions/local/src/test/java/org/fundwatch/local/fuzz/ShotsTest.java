package org.fundwatch.local.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.local.Addresses;
import org.fundwatch.local.contracts.Contract;
import org.junit.jupiter.api.Test;

class ShotsTest {
    private static final Addresses NOWHERE = new Addresses(
            URI.create("http://127.0.0.1:1"),
            URI.create("http://127.0.0.1:2"),
            URI.create("http://127.0.0.1:3"),
            Map.of(
                    "auditor",
                    "a",
                    "adjudicator",
                    "b",
                    "finance",
                    "c",
                    "intake-officer",
                    "d",
                    "investigator",
                    "e",
                    "registrar",
                    "f",
                    "payout-checker",
                    "g",
                    "privacy-officer",
                    "h",
                    "reward-payer",
                    "j"),
            Map.of("H11010500001", "i"),
            Path.of("nowhere"));

    @Test
    void every_operation_gets_requests_with_every_variable_filled_in() {
        assertThat(shots())
                .isNotEmpty()
                .allSatisfy(shot -> assertThat(shot.path()).doesNotContain("{"));
    }

    @Test
    void the_same_seed_draws_the_same_requests() {
        assertThat(shots())
                .extracting(Shot::toString)
                .isEqualTo(shots().stream().map(Shot::toString).toList());
    }

    private static List<Shot> shots() {
        var shots = new Shots(NOWHERE, new Still(), new Known());
        return targets()
                .flatMap(
                        target -> Stream.iterate(1L, seed -> seed + 1).limit(20).map(seed -> shots.at(target, seed)))
                .toList();
    }

    private static Stream<Target> targets() {
        return Contract.all(Path.of("../../openapi")).stream().flatMap(Target::of);
    }

    /** Gives the same each time. */
    private static final class Still implements Control {
        @Override
        public JsonNode example(String name) {
            return JsonNodeFactory.instance.objectNode().put("name", name);
        }

        @Override
        public String cdsToken(String service) {
            return service;
        }
    }
}

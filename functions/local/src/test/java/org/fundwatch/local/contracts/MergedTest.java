package org.fundwatch.local.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MergedTest {
    private static final Path OPENAPI = Path.of("../../openapi");
    private static final String INTAKE = """
            security: [{staff: []}]
            paths: {/a: {post: {requestBody: {$ref: '#/components/schemas/Claim'}}}}
            components:
              schemas:
                Claim: {properties: {line: {$ref: '#/components/schemas/Line'}}}
                Line: {type: string}
                Problem: {type: object}
              securitySchemes: {staff: {type: http}}
            """;
    private static final String DESK = """
            paths: {/b: {get: {security: []}}}
            components:
              schemas:
                Claim: {properties: {line: {$ref: '#/components/schemas/Line'}}}
                Line: {type: integer}
                Problem: {type: object}
            """;

    @Test
    void the_committed_file_is_what_the_contracts_make() {
        assertThat(OPENAPI.resolve(Contract.MERGED))
                .as("make merged-contract writes it")
                .hasContent(MergeContracts.text(OPENAPI));
    }

    @Test
    void every_operation_of_every_contract_stands_in_it() {
        var merged = Contract.read(OPENAPI.resolve(Contract.MERGED));

        assertThat(merged.operations())
                .map(Operation::toString)
                .hasSizeGreaterThan(10)
                .containsExactlyElementsOf(Contract.all(OPENAPI).stream()
                        .flatMap(Contract::operations)
                        .map(Operation::toString)
                        .toList());
    }

    @Test
    void what_is_named_alike_and_means_the_same_stands_once_and_the_rest_is_called_after_its_function() {
        var merged = Merged.of(List.of(contract("report-intake", INTAKE), contract("desk", DESK)));

        assertThat(merged.at("/components/schemas").fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("Problem", "ReportIntakeLine", "DeskLine", "ReportIntakeClaim", "DeskClaim");
        assertThat(merged.at("/paths/~1a/post/requestBody/$ref").asText())
                .isEqualTo("#/components/schemas/ReportIntakeClaim");
        assertThat(merged.at("/components/schemas/DeskClaim/properties/line/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/DeskLine");
    }

    @Test
    void an_operation_keeps_the_proof_that_its_contract_asks_for() {
        var merged = new Contract(
                "fundwatch", Merged.of(List.of(contract("report-intake", INTAKE), contract("desk", DESK))));

        assertThat(merged.operations())
                .containsExactly(
                        new Operation("fundwatch", "POST", "/a", List.of("staff")),
                        new Operation("fundwatch", "GET", "/b", List.of()));
    }

    @Test
    void one_path_in_two_contracts_is_refused() {
        var twice = List.of(contract("desk", DESK), contract("other", DESK));

        assertThatThrownBy(() -> Merged.of(twice)).hasMessage("/b stands in two contracts, one of them other");
    }

    private static Contract contract(String function, String yaml) {
        try {
            return new Contract(function, (ObjectNode) new YAMLMapper().readTree(yaml));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

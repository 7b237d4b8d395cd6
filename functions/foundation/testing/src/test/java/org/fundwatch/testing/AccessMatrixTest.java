package org.fundwatch.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.platform.StaffRole;
import org.fundwatch.testing.AccessCell.Welcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessMatrixTest {
    private static final Path CONTRACTS = Path.of("../../../openapi");

    @ParameterizedTest
    @MethodSource("contracts")
    void every_operation_of_every_contract_names_its_callers_in_words_that_are_ours(Path contract) {
        assertThat(ContractOperation.of(contract))
                .isNotEmpty()
                .allSatisfy(operation -> assertThat(operation.roles()).isSubsetOf(words()));
    }

    @ParameterizedTest(name = "{0} at a door for {1}: {2}")
    @CsvSource(textBlock = """
            auditor,     public,      ADMITTED
            nobody,      public,      ADMITTED
            auditor,     auditor,     ADMITTED
            finance,     auditor,     ROLE_MISSING
            institution, auditor,     ROLE_MISSING
            nobody,      auditor,     UNAUTHENTICATED
            institution, institution, ADMITTED
            auditor,     institution, UNAUTHENTICATED
            nobody,      institution, UNAUTHENTICATED
            """)
    void a_cell_follows_from_who_comes_and_whom_the_contract_names(String caller, String named, Welcome promised) {
        var operation = new ContractOperation("GET", "/v1/cases", Set.of(named));

        assertThat(new AccessCell(operation, caller).promised()).isEqualTo(promised);
    }

    @Test
    void an_operation_that_names_nobody_is_an_error(@TempDir Path folder) throws IOException {
        var contract = Files.writeString(folder.resolve("open.yaml"), "paths: {/v1/cases: {get: {summary: All.}}}");

        assertThatThrownBy(() -> ContractOperation.of(contract)).hasMessageContaining("get /v1/cases has no x-roles");
    }

    private static List<Path> contracts() throws IOException {
        try (var files = Files.list(CONTRACTS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.endsWith("problems.yaml"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> words() {
        var staff = Arrays.stream(StaffRole.values()).map(StaffRole::token);
        return Stream.concat(staff, Stream.of(ContractOperation.INSTITUTION, ContractOperation.PUBLIC))
                .toList();
    }
}

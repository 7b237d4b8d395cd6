package org.fundwatch.payment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest {

    @Test
    void the_served_document_is_the_committed_contract() {
        assertThat(Path.of("target/openapi/openapi.yaml")).hasSameTextualContentAs(Desk.CONTRACT);
    }
}

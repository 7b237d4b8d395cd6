package org.fundwatch.creditscoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.creditscoring.Delivery.failedOf;
import static org.fundwatch.creditscoring.Messages.FRAUD;
import static org.fundwatch.creditscoring.Messages.decided;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "credit_scoring"))
@QuarkusTestResource(FakeAws.class)
class ExamplesRefusedTest {

    @Test
    void where_examples_are_refused_nobody_is_graded_and_it_says_what_is_missing() {
        var institution = Rows.newInstitution();

        assertThat(failedOf(decided(institution, Rows.newCase(), FRAUD), decided(institution, Rows.newCase(), FRAUD)))
                .isEmpty();

        assertThat(Rows.grades(institution)).containsOnly("published table of credit indicators");
        assertThat(Rows.told(institution))
                .singleElement()
                .satisfies(it -> assertThat(it)
                        .contains("\"missing\":\"published table of credit indicators\"")
                        .doesNotContain("\"score\""));
    }
}

package org.fundwatch.claimvalidation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.fundwatch.claims.checking.KeptFindings;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An institution reads what was confirmed of its own, and never reaches what is another's. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class ConfirmedFindingsTest {
    private static final Path CONTRACT = Path.of("../../../openapi/claim-validation.yaml");

    @Inject
    KeptFindings kept;

    @BeforeEach
    void keep() {
        Confirmed.keep(kept);
        FakeQueue.forget();
    }

    @AfterEach
    void forget() {
        FakeObjects.forget();
        FakeQueue.forget();
    }

    @Test
    void its_institution_reads_them_all_and_one_as_they_are_kept() {
        var all = Confirmed.get(Token.good(), "");
        var one = Confirmed.get(Token.good(), "/" + Confirmed.FINDING);

        assertThat(all.asString()).isEqualTo(Confirmed.ALL);
        assertThat(one.asString()).isEqualTo(Confirmed.ONE);
        assertThat(Stream.of(all, one))
                .allMatch(answer -> answer.header("Cache-Control").equals("no-store"));
    }

    @Test
    void another_institution_reads_an_empty_list_and_cannot_tell_a_finding_from_one_that_is_not_there() {
        var other = Token.good().claim("institution_code", Confirmed.OTHER);

        var answer = Confirmed.get(other, "/" + Confirmed.FINDING);

        assertThat(Confirmed.get(other, "").asString()).isEqualTo("{\"findings\":[],\"more\":false}");
        Confirmed.assertUnknown(answer);
        assertThat(Confirmed.get(other, "/" + UUID.randomUUID() + "-2").asString())
                .isEqualTo(answer.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0a-3", "6d0f3c1e-5b0a-8d0e-9d5b-0d3f3c1e5b0a", "list", "x"})
    void what_is_no_confirmed_finding_is_unknown(String finding) {
        Confirmed.assertUnknown(Confirmed.get(Token.good(), "/" + finding));
        Confirmed.assertUnknown(Confirmed.appeal(Token.good(), UUID.randomUUID(), finding, Confirmed.body()));
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void what_is_told_keeps_to_the_contract() {
        var filter = new OpenApiValidationFilter(CONTRACT.toString());
        var token = "Bearer " + Token.good().signed("RS256");

        for (var path : List.of("", "/" + Confirmed.FINDING)) {
            given().filter(filter)
                    .header("Authorization", token)
                    .get("/v1/claims/findings" + path)
                    .then()
                    .statusCode(200);
        }
        given().filter(filter)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Confirmed.body())
                .post("/v1/claims/findings/" + Confirmed.FINDING + "/appeal")
                .then()
                .statusCode(202);
    }
}

package org.fundwatch.migration;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmptyDatabase.class)
class SchemaMigrationTest {
    @Test
    void brings_an_empty_database_to_the_newest_schema_and_finds_nothing_to_do_after_that() {
        String newest = migrate().body("applied", greaterThan(0)).extract().path("version");

        migrate().body("applied", equalTo(0)).body("version", equalTo(newest));
    }

    private static ValidatableResponse migrate() {
        return given().body("{}").post("/").then().statusCode(200);
    }
}

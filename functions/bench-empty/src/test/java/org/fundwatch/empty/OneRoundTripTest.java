package org.fundwatch.empty;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
class OneRoundTripTest {
    @Test
    void answers_what_the_database_answered() {
        given().body("{}").post("/").then().statusCode(200).body(equalTo("1"));
    }
}

package org.fundwatch.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class StaffIdentityProviderTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            [adjudicator finance],  'a.li [adjudicator, finance]'
            adjudicator,            'a.li [adjudicator]'
            [admin],                'a.li []'
            [],                     'a.li []'
            """)
    void staff_have_those_roles_of_the_token_that_are_ours(String roles, String identity) {
        knock("/doors/staff", claims("a.li", roles)).body("body", equalTo(identity));
    }

    @Test
    void who_has_the_role_comes_in() {
        knock("/doors/adjudicators", claims("a.li", "[adjudicator]")).body("body", equalTo("come in"));
    }

    @Test
    void who_lacks_the_role_is_told_so() {
        knock("/doors/adjudicators", claims("a.li", "[finance]"))
                .body("statusCode", equalTo(403))
                .body("body", containsType("access/role-missing"));
    }

    @Test
    void a_token_without_a_subject_is_nobody() {
        knock("/doors/staff", claims("", "[adjudicator]"))
                .body("statusCode", equalTo(401))
                .body("body", containsType("access/unauthenticated"));
    }

    @Test
    void a_request_that_no_authorizer_vouched_for_is_nobody() {
        knock("/doors/staff", "{}")
                .body("statusCode", equalTo(401))
                .body("body", containsType("access/unauthenticated"));
    }

    @Test
    void open_doors_stay_open_to_everybody() {
        knock("/doors/case", "{}").body("statusCode", equalTo(404));
    }

    private static ValidatableResponse knock(String path, String authorizer) {
        var event = """
                {"version": "2.0", "routeKey": "$default", "rawPath": "%1$s", "rawQueryString": "", "headers": {},
                 "isBase64Encoded": false, "requestContext": {"stage": "$default", "http": {"method": "GET",
                 "path": "%1$s"}, "authorizer": %2$s}}""".formatted(path, authorizer);
        return given().body(event).post("/_lambda_").then().statusCode(200);
    }

    private static String claims(String subject, String roles) {
        return "{\"jwt\": {\"claims\": {\"sub\": \"%s\", \"roles\": \"%s\"}, \"scopes\": null}}"
                .formatted(subject, roles);
    }

    private static Matcher<String> containsType(String slug) {
        return containsString("\"type\":\"https://fundwatch.org/problems/" + slug + "\"");
    }
}

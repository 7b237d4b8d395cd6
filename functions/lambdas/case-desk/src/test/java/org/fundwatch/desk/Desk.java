package org.fundwatch.desk;

import static io.restassured.RestAssured.given;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter;
import io.restassured.filter.Filter;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Conversations with the desk, each held to the committed contract. */
final class Desk {
    static final Path CONTRACT = Path.of("../../../openapi/case-desk.yaml");
    private static final Filter BOTH_SIDES = new OpenApiValidationFilter(validator("validation.none"));
    private static final Filter ANSWERS = new OpenApiValidationFilter(validator("validation.request"));
    private final Filter contract;
    private final Gateway gateway;

    private Desk(Filter contract, Gateway gateway) {
        this.contract = contract;
        this.gateway = gateway;
    }

    /** Somebody with these roles, who asks as the contract says. */
    static Desk as(String... roles) {
        return new Desk(BOTH_SIDES, Gateway.staff("staff-1", roles));
    }

    /** A person of that name with these roles, who asks as the contract says. */
    static Desk person(String subject, String... roles) {
        return new Desk(BOTH_SIDES, Gateway.staff(subject, roles));
    }

    /** Somebody who may ask anything: only the answers are held to the contract. */
    static Desk carelessly(Gateway gateway) {
        return new Desk(ANSWERS, gateway);
    }

    /** One careless request with a new key. */
    static Response send(Gateway who, String method, String path, String body) {
        var request = carelessly(who).keyed(UUID.randomUUID().toString()).urlEncodingEnabled(false);
        return (body == null ? request : request.contentType(ContentType.JSON).body(body)).request(method, path);
    }

    Response get(String path) {
        return request().get(path);
    }

    Response get(String path, String parameter, String value) {
        return request().queryParam(parameter, value).get(path);
    }

    Response post(String path, String body) {
        return post(UUID.randomUUID().toString(), path, body);
    }

    Response post(String key, String path, String body) {
        return keyed(key).contentType(ContentType.JSON).body(body).post(path);
    }

    Response post(String path) {
        return keyed(UUID.randomUUID().toString()).post(path);
    }

    Response put(String path, String body) {
        return keyed(UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .put(path);
    }

    RequestSpecification request() {
        return given().header("Authorization", "Bearer of-no-account")
                .filter(contract)
                .filter(gateway);
    }

    private RequestSpecification keyed(String key) {
        return request().header(Caller.KEY, key);
    }

    private static OpenApiInteractionValidator validator(String ignored) {
        var levels = LevelResolver.create().withLevel(ignored, Level.IGNORE).build();
        return OpenApiInteractionValidator.createForInlineApiSpecification(contract())
                .withLevelResolver(levels)
                .build();
    }

    private static String contract() {
        try {
            return Files.readString(CONTRACT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.fundwatch.blacklist;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.lessThan;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.testing.FakeObjects;

/** Runs of the schedule, and what they put into the buckets. */
final class Publication {
    private static final String TICK = """
            {"id": "1", "source": "aws.scheduler", "detail-type": "Scheduled Event", "detail": "{}"}""";

    private Publication() {}

    static void runs() {
        run().then().statusCode(lessThan(300));
    }

    static void fails() {
        run().then().statusCode(500);
    }

    static boolean endsWell() {
        return run().statusCode() < 300;
    }

    private static Response run() {
        return given().body(TICK).post("/");
    }

    static String text(String key) {
        return new String(bytes(key), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String key) {
        return FakeObjects.in(Demonstration.OPEN).get(key);
    }

    static byte[] archived(String key) {
        return FakeObjects.in(Demonstration.ARCHIVE).get(key);
    }

    static Tree json(String key) {
        return JsonBody.read(bytes(key));
    }
}

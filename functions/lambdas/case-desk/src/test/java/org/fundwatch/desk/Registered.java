package org.fundwatch.desk;

/** A hospital that the bureau knows by name. */
final class Registered {
    static final String NAME = "Hospital DEMONSTRATION";

    private Registered() {}

    static void hospital(String code) {
        Desk.as("registrar")
                .put(
                        "/v1/institutions/" + code,
                        "{\"name\": \"%s\", \"place\": \"130000\", \"type\": \"MEDICAL_INSTITUTION\"}".formatted(NAME))
                .then()
                .statusCode(200);
    }
}

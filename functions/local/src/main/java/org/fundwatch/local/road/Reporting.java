package org.fundwatch.local.road;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the reporter does: files the report at its door, and asks how far it has come. */
record Reporting(Doors doors, Patience patience) {

    Receipt file(RoadCase roadCase) {
        return switch (roadCase.door()) {
            case API -> file(body(roadCase));
            case PORTAL -> new Portal(doors).file(roadCase);
        };
    }

    /** Waits until the reporter reads this stage. */
    void follow(Receipt receipt, String stage) {
        patience.until(
                "the reporter to read " + stage,
                () -> Optional.of(stageOf(receipt)).filter(stage::equals));
    }

    private String stageOf(Receipt receipt) {
        return doors.post("/v1/follow-up", Map.of("receipt", receipt.secret()))
                .json()
                .text("stage");
    }

    /** Files a report as programs do. */
    Receipt file(Map<String, Object> body) {
        var receipt = doors.post("/v1/reports", body).json();
        return new Receipt(receipt.text("caseNumber"), receipt.text("receipt"));
    }

    private static Map<String, Object> body(RoadCase roadCase) {
        var report = roadCase.report();
        var body = new LinkedHashMap<String, Object>();
        body.put("channel", report.channel());
        body.put("place", roadCase.place());
        body.put("subject", "UNIT");
        body.put("reported", Map.of("institutionCode", roadCase.institution().code()));
        body.put(
                "conduct",
                Map.of("from", report.from().toString(), "until", report.until().toString()));
        body.put("facts", report.facts());
        body.put("wantsReward", true);
        body.put("named", report.reporter().isPresent());
        report.reporter()
                .ifPresent(person -> body.put("identity", Map.of("name", person.name(), "phone", person.phone())));
        return body;
    }
}

package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/** One case from its report to its reward: the steps in order, and what the doors answered on the way. */
final class Journey implements Tale {
    private final RoadCase roadCase;
    private final Reporting reporting;
    private final Desk desk;
    private Receipt receipt = new Receipt("", "");
    private int finding;
    private Optional<Money> fine = Optional.empty();
    private Optional<Money> reward = Optional.empty();
    private String status = "none";

    Journey(RoadCase roadCase, Reporting reporting, Desk desk) {
        this.roadCase = roadCase;
        this.reporting = reporting;
        this.desk = desk;
    }

    @Override
    public String id() {
        return roadCase.id();
    }

    @Override
    public String about() {
        return roadCase.about();
    }

    @Override
    public List<Step> steps() {
        var steps = new ArrayList<>(untilRewarded());
        roadCase.whatIf().ifPresent(ask -> steps.add(new Step("what-if reward", "case-desk", () -> whatIf(ask))));
        steps.add(new Step("follow by receipt", "report-follow-up", this::follow));
        return List.copyOf(steps);
    }

    /** The steps from the report to the end of the case. */
    List<Step> untilClosed() {
        return List.of(
                new Step("register institution", "case-desk", this::register),
                new Step(filing(), "report-intake", this::file),
                new Step("case opened", "case-events", this::open),
                new Step("accept", "case-desk", this::accept),
                new Step("record finding", "case-desk", this::find),
                new Step("decide penalty", "case-desk", this::penalise),
                new Step("close", "case-desk", this::close));
    }

    /** The steps from the report to the proposal of its reward. */
    List<Step> untilRewarded() {
        var steps = new ArrayList<>(untilClosed());
        steps.add(new Step("propose reward", "reward-calculation", this::awaitReward));
        return List.copyOf(steps);
    }

    String caseNumber() {
        return receipt.caseNumber();
    }

    Receipt receipt() {
        return receipt;
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", roadCase.id());
        json.put("fine_fen", fine.map(Money::fen).orElse(null));
        json.put("reward_fen", reward.map(Money::fen).orElse(null));
        json.put("status", status);
        return Map.of("cases", List.of(json));
    }

    private String filing() {
        return switch (roadCase.door()) {
            case API -> "file report (API)";
            case PORTAL -> "file report (portal)";
        };
    }

    private Shown register() {
        desk.register(roadCase.institution(), roadCase.place());
        return Shown.verdict(roadCase.institution().name());
    }

    private Shown file() {
        receipt = reporting.file(roadCase);
        return Shown.verdict("case " + receipt.caseNumber());
    }

    private Shown open() {
        return reached(desk.opened(receipt.caseNumber()).text("stage"), "RECEIVED");
    }

    private Shown accept() {
        return reached(desk.accept(receipt.caseNumber()).text("stage"), "ACCEPTED");
    }

    private Shown find() {
        finding = desk.record(receipt.caseNumber(), roadCase.finding()).integer("finding");
        return Shown.amount(roadCase.finding().amount());
    }

    private Shown penalise() {
        desk.penalise(receipt.caseNumber(), roadCase.penalty(), finding);
        var penalty = DecidedPenalty.of(desk.read(receipt.caseNumber()).child("penalty"));
        fine = Optional.of(penalty.fine());
        return penalty.beside(roadCase);
    }

    private Shown close() {
        return reached(desk.close(receipt.caseNumber()).text("stage"), "CLOSED_SUBSTANTIATED");
    }

    private Shown awaitReward() {
        var proposed = ProposedReward.of(desk.reward(receipt.caseNumber()));
        reward = proposed.amount();
        status = proposed.status().toLowerCase(Locale.ROOT);
        return proposed.beside(roadCase.reward());
    }

    private Shown whatIf(RoadCase.WhatIf ask) {
        var answer = ProposedReward.of(desk.whatIf(receipt.caseNumber(), ask.assumedFrom()));
        reward = answer.amount();
        status = "what-if";
        return answer.beside(ask);
    }

    private Shown follow() {
        reporting.follow(receipt, roadCase.stage());
        return Shown.verdict("the reporter reads " + roadCase.stage());
    }

    private static Shown reached(String stage, String expected) {
        NotAsExpected.unless(stage.equals(expected), "stage is " + stage + ", not " + expected);
        return Shown.asExpected();
    }
}

package org.fundwatch.local.road;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/** An invented case at a published anchor, from its report to the bank's reference, and the year's statement with it. */
final class PaidReward implements Tale {
    private static final String FILE = "paid/PAID-A.json";
    private static final String REFERENCE = "DEMONSTRATION-1";

    private final RoadCase roadCase = RoadCase.of(Json.parse(RoadFiles.read(FILE)));
    private final Scene scene;
    private final RoadMoment moment;
    private final Paying paying;
    private final Journey journey;
    private String approval = "";
    private Optional<Money> approved = Optional.empty();
    private String status = "none";

    PaidReward(Scene scene, RoadMoment moment) {
        this.scene = scene;
        this.moment = moment;
        this.paying = new Paying(scene.doors(), scene.addresses(), scene.patience());
        this.journey = new Journey(roadCase, scene.reporting(), scene.desk());
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
        var steps = new ArrayList<>(journey.untilRewarded());
        steps.add(new Step("review reward", "case-desk", this::review));
        steps.add(new Step("approve reward", "case-desk", this::approve));
        steps.add(new Step("give notice", "case-desk", this::giveNotice));
        steps.add(new Step("claim by receipt", "report-follow-up", this::claim));
        steps.add(new Step("check claim", "identity-vault", this::check));
        steps.add(new Step("order payment", "reward-payment", this::order));
        steps.add(new Step("read bank's files", "the bank", this::read));
        steps.add(new Step("bank's reference", "reward-payment", this::pay));
        steps.add(new Step("follow by receipt", "report-follow-up", this::follow));
        steps.add(new Step("yearly statement", "case-desk", this::state));
        return List.copyOf(steps);
    }

    private Shown review() {
        var reviewed = paying.review(journey.caseNumber());
        var amount = reviewed.fen("amountFen");
        NotAsExpected.unless(roadCase.reward().amount().equals(Optional.of(amount)), "reviewed to " + amount);
        return Shown.amount(amount);
    }

    private Shown approve() {
        var answer = paying.approve(journey.caseNumber(), year());
        approval = answer.text("approvalNumber");
        approved = Optional.of(answer.fen("amountFen"));
        status = "approved";
        return new Shown(approved.get().toString(), "", "", "by another person, as " + approval);
    }

    private Shown giveNotice() {
        var notice = paying.giveNotice(journey.caseNumber(), moment.today());
        return Shown.verdict("to be claimed by "
                + notice.optionalText("claimBy")
                        .orElse("a day that nobody can say yet: "
                                + notice.optionalText("missing").orElse("")));
    }

    private Shown claim() {
        var reporter = roadCase.report().reporter().orElseThrow();
        var details = Map.of(
                "holder", reporter.name(),
                "account", "6200000000000000000",
                "bank", "Bank (DEMONSTRATION)",
                "document", "DEMONSTRATION 1");
        var state = paying.claim(journey.receipt(), details).text("state");
        NotAsExpected.unless(state.equals("CLAIMED"), "claim is " + state);
        return Shown.verdict("account and name sealed");
    }

    private Shown check() {
        var check = paying.check(approval);
        var outcome = check.text("outcome");
        NotAsExpected.unless(outcome.equals("MATCHES"), "claim " + outcome);
        return Shown.verdict("claim matches the sealed identity");
    }

    private Shown order() {
        var written = paying.order(approval).child("written");
        NotAsExpected.unless(written.integer("count") == 1, "file has " + written.integer("count") + " transfers");
        status = "ordered";
        return Shown.amount(written.fen("sumFen"));
    }

    private Shown read() {
        var files = new BankFiles(scene.addresses().paymentFiles());
        return Shown.verdict(files.with(approval) + " files under their own digests: CSV, pain.001");
    }

    private Shown pay() {
        var step = paying.pay(approval, REFERENCE).text("step");
        NotAsExpected.unless(step.equals("PAID"), "reward is " + step);
        status = "paid";
        return Shown.verdict(REFERENCE);
    }

    private Shown follow() {
        scene.control().fire("event-relay-sweep");
        scene.reporting().follow(journey.receipt(), roadCase.stage());
        return Shown.verdict("the reporter reads " + roadCase.stage());
    }

    private Shown state() {
        return new YearOfRewards(paying.statement(year())).beside(approved.orElseThrow());
    }

    private int year() {
        return moment.today().getYear();
    }

    @Override
    public Map<String, List<Map<String, Object>>> told() {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id());
        json.put("approved_fen", approved.map(Money::fen).orElse(null));
        json.put("status", status);
        return Map.of("rewards", List.of(json));
    }
}

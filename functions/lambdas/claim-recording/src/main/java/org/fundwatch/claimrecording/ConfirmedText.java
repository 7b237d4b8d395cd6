package org.fundwatch.claimrecording;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.RecordedText;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.review.ConfirmedFinding;
import org.fundwatch.claims.review.FindingStage;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.claims.review.InstitutionAppeal;
import org.fundwatch.claims.review.ReviewClock;
import org.fundwatch.claims.review.ReviewDue;
import org.fundwatch.claims.review.ReviewPeriods;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.JsonBody;

/** What an institution reads of its confirmed findings, as the contract of claim-validation has it; no staff are in it. */
@Singleton
class ConfirmedText {
    private final RuleCatalogue rules;
    private final ReviewPeriods periods;

    ConfirmedText(RuleCatalogue rules, ReviewPeriods periods) {
        this.rules = rules;
        this.periods = periods;
    }

    /** Up to so many of a list that was read one further. */
    String list(List<ConfirmedFinding> all, int most) {
        return JsonBody.write(
                Map.of("findings", all.stream().limit(most).map(this::line).toList(), "more", all.size() > most));
    }

    /** Empty if it was never confirmed. */
    Optional<String> one(ToldFinding told) {
        return told.confirmedOn().map(confirmedOn -> JsonBody.write(one(told, confirmedOn)));
    }

    private Map<String, Object> line(ConfirmedFinding confirmed) {
        return head(confirmed.found(), confirmed.confirmedOn());
    }

    private Map<String, Object> one(ToldFinding told, LocalDate confirmedOn) {
        var found = told.found();
        var written = head(found, confirmedOn);
        missing(found, confirmedOn).ifPresent(fact -> written.put("missing", fact));
        found(found, written);
        evidence(told, written);
        told.appealedOn().ifPresent(day -> written.put("appealedOn", day.toString()));
        told.decidedOn().ifPresent(day -> written.put("decidedOn", day.toString()));
        written.put(
                "appeals", told.appeals().stream().map(ConfirmedText::appeal).toList());
        return written;
    }

    private Map<String, Object> head(FoundFinding found, LocalDate confirmedOn) {
        var finding = found.finding();
        var written = new LinkedHashMap<String, Object>();
        written.put("finding", found.ref().toString());
        written.put("stage", stage(found.stage()));
        written.put("rule", finding.rule());
        written.put("name", both(rules.name(finding.rule())));
        written.put("level", finding.level().name());
        finding.amount().map(Money::fen).ifPresent(fen -> written.put("amountFen", fen));
        found.checked().source().number().ifPresent(settlement -> written.put("settlement", settlement));
        written.put("checkedOn", found.checked().on().toString());
        written.put("confirmedOn", confirmedOn.toString());
        if (due(found, confirmedOn) instanceof ReviewDue.By(var last)) {
            written.put("appealUntil", last.toString());
        }
        return written;
    }

    private void found(FoundFinding found, Map<String, Object> written) {
        var finding = found.finding();
        var basis = rules.basis(finding.rule());
        written.put("basis", basis.instrument() + " " + basis.article());
        finding.item().ifPresent(item -> written.put("item", item));
        written.put("lines", finding.lines());
        finding.excess().ifPresent(excess -> written.put("excess", excess));
        written.put("checkStage", found.checked().stage().name());
        written.put("checkedAt", found.checked().at().toString());
        written.put("edition", found.checked().edition());
    }

    /** The words of a late check or of screening, which have more; what was answered at once the institution has. */
    private void evidence(ToldFinding told, Map<String, Object> written) {
        var finding = told.found().finding();
        var grounds = told.found().grounds();
        var late = told.lateFinding();
        late.flatMap(it -> it.optionalText("point")).or(grounds::point).ifPresent(point -> written.put("point", point));
        late.flatMap(it -> it.optionalText("pointBasis")).ifPresent(basis -> written.put("pointBasis", basis));
        var words = late.map(it -> it.child("evidence"))
                .map(it -> new Bilingual(it.text("zh"), it.text("en")))
                .or(grounds::evidence)
                .orElseGet(() -> RecordedText.of(rules.name(finding.rule()), finding));
        written.put("evidence", both(words));
    }

    private Optional<String> missing(FoundFinding found, LocalDate confirmedOn) {
        return due(found, confirmedOn) instanceof ReviewDue.Undetermined(var fact)
                ? Optional.of(fact.name())
                : Optional.empty();
    }

    /** Of the appeal, and none once it came or the finding is decided. */
    private ReviewDue due(FoundFinding found, LocalDate confirmedOn) {
        return found.stage() == FindingStage.CONFIRMED
                ? periods.due(found.institution(), found.checked().on(), ReviewClock.APPEAL, confirmedOn)
                : new ReviewDue.None();
    }

    /** What the bureau does about a verified finding is not told: it may be a lead. */
    private static String stage(FindingStage stage) {
        return switch (stage) {
            case CONFIRMED, APPEALED, VERIFIED, DISMISSED -> stage.name();
            case HANDLED -> FindingStage.VERIFIED.name();
            case OPEN, REVIEWED, SUPERSEDED ->
                throw new IllegalArgumentException("nobody is told of what is not confirmed");
        };
    }

    private static Map<String, Object> appeal(InstitutionAppeal appeal) {
        var written = new LinkedHashMap<String, Object>();
        written.put("appealId", appeal.appealId().toString());
        written.put("receivedAt", appeal.receivedAt().toString());
        written.put("answer", appeal.answer().name());
        appeal.day().ifPresent(day -> written.put("day", day.toString()));
        return written;
    }

    private static Map<String, Object> both(Bilingual text) {
        return new TreeMap<>(Map.of("zh", text.zh(), "en", text.en()));
    }
}

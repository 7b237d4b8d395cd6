package org.fundwatch.desk;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.Insider;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.Pick;
import org.fundwatch.rewards.ReportedMatter;
import org.fundwatch.rewards.RewardTier;

/** What the reviewer of a reward established; whatever is left out stays as it was said before. */
@Schema(name = "NewRewardReview", additionalProperties = Schema.False.class)
record ReviewBody(
        @Schema(implementation = String.class, description = "the level that the place's policy names, such as L1")
        Optional<RewardTier> level,

        Optional<Nature> nature,
        Optional<Insider> insider,

        @Schema(implementation = PickBody.class, description = "what the officer chose where the text leaves a range")
        Optional<Pick> pick,

        @Schema(implementation = PickBody.class, description = "points that the officer added to an insider's rate")
        Optional<Pick.Rate> points,

        @Schema(
                implementation = Map.class,
                description = "answers to conditions by their ids, such as RWD-11: true",
                additionalProperties = Schema.True.class)
        Map<Condition, Boolean> answers,

        @Schema(description = "how findings stand to the reported matter: what nobody has said yet, or a correction")
        List<MatchBody> matches,

        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                maxItems = ReviewBody.MOST,
                description =
                        "the cases of all other reports of the same matter, none for an empty list; left out: as before")
        Optional<Set<CaseNumber>> jointWith) {
    static final int MOST = 20;

    /** A rate such as 2.5%, or a sum; with the reason. */
    @Schema(name = "Pick", additionalProperties = Schema.False.class)
    record PickBody(
            @Schema(implementation = String.class, pattern = "^[0-9.]+%$")
            Optional<String> rate,

            @Schema(minimum = "0") Optional<Long> sumFen,

            @Schema(required = true, minLength = 1, maxLength = 2000)
            String reason) {}

    static ReviewBody parse(Tree body) {
        var parsed = new ReviewBody(
                given(body, "level", () -> body.shaped("level", RewardTier::new, "must be a level such as L1")),
                given(body, "nature", () -> body.oneOf("nature", Nature.class)),
                given(body, "insider", () -> body.oneOf("insider", Insider.class)),
                given(body, "pick", () -> pick(body.child("pick"))),
                given(body, "points", () -> rate(body.child("points"))),
                given(body, "answers", () -> answers(body.child("answers"))).orElse(Map.of()),
                given(body, "matches", () -> matches(body)).orElse(List.of()),
                given(body, "jointWith", () -> joint(body.children("jointWith"))));
        body.finish();
        return parsed;
    }

    Particulars particulars() {
        return new Particulars(level, nature, insider, pick, points, Optional.empty(), answers);
    }

    /** What is said of the findings; one that the case does not have is rejected. */
    ReportedMatter of(RewardFindings findings) {
        return new ReportedMatter(IntStream.range(0, matches.size())
                .mapToObj(index -> findings.of(matches.get(index).of(findings.found(), "/matches/" + index)))
                .toList());
    }

    Map<String, String> details() {
        var details = new HashMap<>(particulars().written());
        matches.forEach(said -> details.put("finding " + said.finding(), said.written()));
        jointWith.ifPresent(others -> details.put(
                "jointWith", others.stream().map(CaseNumber::value).sorted().collect(joining(" "))));
        return details;
    }

    private static Set<CaseNumber> joint(List<Tree> items) {
        var others = items.stream()
                .map(item -> Inputs.shaped(item, CaseNumber::new, "must be a case number such as FW-7HYB-C712"))
                .collect(toUnmodifiableSet());
        if (others.size() < items.size() || items.size() > MOST) {
            throw new Misfit("/jointWith", "must name at most " + MOST + " cases, each once");
        }
        return others;
    }

    private static List<MatchBody> matches(Tree body) {
        var said = body.children("matches").stream().map(MatchBody::parse).toList();
        if (said.stream().map(MatchBody::finding).distinct().count() != said.size()) {
            throw new Misfit("/matches", "must name each finding once");
        }
        return said;
    }

    private static Pick pick(Tree pick) {
        return pick.has("sumFen") ? new Pick.Sum(sum(pick), reason(pick)) : rate(pick);
    }

    private static Pick.Rate rate(Tree pick) {
        return new Pick.Rate(ratio(pick), reason(pick));
    }

    private static Ratio ratio(Tree pick) {
        return pick.ratio("rate");
    }

    private static Money sum(Tree pick) {
        return pick.fen("sumFen");
    }

    private static String reason(Tree tree) {
        return Words.of(tree, "reason");
    }

    private static Map<Condition, Boolean> answers(Tree answers) {
        var said = new TreeMap<Condition, Boolean>();
        answers.keys().forEach(id -> said.put(condition(answers, id), answers.bool(id)));
        return said;
    }

    private static Condition condition(Tree answers, String id) {
        try {
            return Condition.of(id);
        } catch (IllegalArgumentException unknown) {
            throw new Misfit(answers.pointer(), "must be answers to conditions by their ids");
        }
    }

    private static <T> Optional<T> given(Tree body, String key, Supplier<T> read) {
        return body.has(key) ? Optional.of(read.get()) : Optional.empty();
    }
}

package org.fundwatch.claimvalidation.fsi;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fundwatch.claims.Feedback;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.claims.published.ReportedDecision;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.DecisionReport;
import org.fundwatch.claimvalidation.FindingId;
import org.fundwatch.claimvalidation.FindingMarks;
import org.fundwatch.claimvalidation.NamedKey;
import org.fundwatch.kernel.Misfit;

/** What doctors did after warnings (事前事中服务反馈, 3103). */
@ApplicationScoped
class Decisions {
    private static final String NUMBER = "3103";
    private static final int LONGEST = 50;
    private static final int MOST = 400;
    private static final Map<String, CheckStage> STAGES = Map.of("1", CheckStage.PRE, "2", CheckStage.IN);
    private static final Map<String, DecisionWay> WAYS = Map.of("1", DecisionWay.WENT_ON, "2", DecisionWay.WENT_BACK);

    private final FindingMarks marks;
    private final DecisionReport report;

    Decisions(FindingMarks marks, DecisionReport report) {
        this.marks = marks;
        this.report = report;
    }

    /** A {@link Misfit} at its place in the request; rejected as a report is. */
    Uni<Void> take(Caller caller, byte[] body) {
        var envelope = Envelope.read(body, NUMBER, caller.institution());
        var stage = word(envelope.data(), "warn_type", STAGES);
        var warns = warns(envelope.data());
        requireReasons(warns);
        return marks.reader(caller.institution())
                .map(reader ->
                        warns.stream().map(warn -> decision(warn, reader)).toList())
                .chain(decisions -> {
                    var message = envelope.name(NamedKey.digest(body));
                    return report.send(caller, name(message, stage, decisions), stage, decisions);
                });
    }

    /** Other decisions under the name of an earlier message are another report and no repeat. */
    private static UUID name(String message, CheckStage stage, List<ReportedDecision> decisions) {
        var names = Stream.concat(
                Stream.of("fsi", NUMBER, message, stage.name()),
                decisions.stream().flatMap(Decisions::content));
        return NamedKey.of(names.toArray(String[]::new));
    }

    private static Stream<String> content(ReportedDecision decision) {
        return Stream.of(
                decision.checkId().toString(),
                Integer.toString(decision.number()),
                decision.way().name(),
                decision.reason().orElse(""));
    }

    private static List<Node> warns(Node data) {
        var warns = data.list("warns");
        if (warns.isEmpty() || warns.size() > MOST) {
            throw new Misfit(data.below("warns"), "must hold from 1 to " + MOST);
        }
        return warns;
    }

    private static void requireReasons(List<Node> warns) {
        var given = new ArrayList<Feedback.Warn>();
        for (var warn : warns) {
            word(warn, "dspo_way", WAYS);
            given.add(new Feedback.Warn(
                    warn.text("dspo_way").orElseThrow(),
                    warn.text("dspo_way_rea").orElse("")));
        }
        Feedback.errors(given).stream().findFirst().ifPresent(refused -> {
            throw new Misfit(
                    warns.get(refused.warn()).below(refused.field()),
                    "is required where dspo_way is 1, and has at most 500 characters");
        });
    }

    private static ReportedDecision decision(Node warn, Function<String, Optional<FindingId>> reader) {
        var finding = reader.apply(warn.required("warn_rslt_id", LONGEST))
                .orElseThrow(() -> new Misfit(warn.below("warn_rslt_id"), "must be a jr_id that was told"));
        return new ReportedDecision(
                finding.checkId(), finding.number(), word(warn, "dspo_way", WAYS), warn.text("dspo_way_rea"));
    }

    private static <T> T word(Node node, String key, Map<String, T> words) {
        return node.text(key)
                .map(words::get)
                .orElseThrow(() -> new Misfit(
                        node.below(key),
                        "must be one of "
                                + String.join(
                                        ", ", words.keySet().stream().sorted().toList())));
    }
}

package org.fundwatch.claimvalidation.cds;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.claims.published.DecisionWay;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of feedback on cards. */
final class FeedbackForm {
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 500;

    /** The answers, each to one card. */
    static List<Reaction> read(Tree body) {
        var all = body.children("feedback");
        if (all.size() > MOST) {
            throw new Misfit("/feedback", "must hold at most " + MOST);
        }
        return all.stream().map(FeedbackForm::reaction).toList();
    }

    private static Reaction reaction(Tree feedback) {
        var card = feedback.shaped("card", id -> CardId.read(UUID.fromString(id)), "must be the UUID of a card");
        var at = feedback.shaped("outcomeTimestamp", Instant::parse, "must be a moment in UTC");
        return switch (feedback.text("outcome")) {
            case "accepted" -> {
                feedback.children("acceptedSuggestions")
                        .forEach(suggestion -> suggestion.shaped("id", UUID::fromString, "must be a UUID"));
                yield new Reaction(card, DecisionWay.WENT_BACK, "", at);
            }
            case "overridden" -> new Reaction(card, DecisionWay.WENT_ON, reason(feedback), at);
            default -> throw new Misfit(feedback.pointer() + "/outcome", "must be accepted or overridden");
        };
    }

    private static String reason(Tree feedback) {
        return feedback.has("overrideReason") ? said(feedback.child("overrideReason")) : "";
    }

    /** What was chosen, and what was written beside it. */
    private static String said(Tree reason) {
        var chosen = reason.has("reason") ? Optional.of(chosen(reason.child("reason"))) : Optional.<String>empty();
        var written = reason.optionalText("userComment");
        var said = chosen.map(text -> written.map(more -> text + ": " + more).orElse(text))
                .or(() -> written)
                .orElse("");
        if (said.codePointCount(0, said.length()) > LONGEST_REASON) {
            throw new Misfit(reason.pointer(), "must be told in at most " + LONGEST_REASON + " characters");
        }
        return said;
    }

    private static String chosen(Tree coding) {
        var code = coding.text("code");
        return OverrideReasons.display(coding.text("system"), code)
                .or(() -> coding.optionalText("display"))
                .orElse(code);
    }

    private FeedbackForm() {}
}

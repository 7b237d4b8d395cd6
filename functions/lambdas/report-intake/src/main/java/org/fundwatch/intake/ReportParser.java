package org.fundwatch.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.ConductPeriod;
import org.fundwatch.reports.Identity;
import org.fundwatch.reports.Report;
import org.fundwatch.reports.ReportChannel;
import org.fundwatch.reports.Reported;
import org.fundwatch.reports.ReportedSubject;

/** Reads a report from a request: what does not fit is a {@link Misfit}, an unknown place is rejected. */
public final class ReportParser {

    private ReportParser() {}

    /** The whole request, which may hold nothing else. */
    public static Filing parse(UUID idempotencyKey, Tree body, LocalDate today) {
        var identity = identity(body);
        var whistleblower = identity.map(Sealed::of)
                .<Whistleblower>map(Whistleblower.Named::new)
                .orElseGet(Whistleblower.Anonymous::new);
        var report = report(body, whistleblower, today);
        var token = token(body);
        body.finish();
        var content = Content.of(report, identity.map(Identity::data).orElse(Map.of()), token);
        return new Filing(idempotencyKey, content, report, whistleblower, token);
    }

    private static Report report(Tree body, Whistleblower whistleblower, LocalDate today) {
        return new Report(
                body.oneOf("channel", ReportChannel.class),
                place(body),
                body.oneOf("subject", ReportedSubject.class),
                reported(body.child("reported")),
                conduct(body.child("conduct"), today),
                text(body, "facts", Report.MIN_FACTS, Report.MAX_FACTS),
                whistleblower.standing(),
                body.bool("wantsReward"));
    }

    private static Place place(Tree body) {
        return Places.known(body.text("place"))
                .orElseThrow(() -> new Rejected(new Failure.UnknownReference("/place", "place")));
    }

    private static Reported reported(Tree reported) {
        if (reported.has("institutionCode") == reported.has("name")) {
            throw new Misfit(reported.pointer(), "must have either institutionCode or name");
        }
        return reported.has("name")
                ? new Reported.ByName(text(reported, "name", 1, Reported.MAX_NAME))
                : reported.shaped("institutionCode", Reported::at, "must be H or P and 11 digits");
    }

    private static ConductPeriod conduct(Tree conduct, LocalDate today) {
        var from = conduct.date("from");
        var until = conduct.date("until");
        if (from.isAfter(today)) {
            throw new Misfit(conduct.pointer() + "/from", "must not lie in the future");
        }
        if (until.isAfter(today)) {
            throw new Misfit(conduct.pointer() + "/until", "must not lie in the future");
        }
        if (until.isBefore(from)) {
            throw new Misfit(conduct.pointer() + "/until", "must not be before from");
        }
        return new ConductPeriod(from, until);
    }

    private static Optional<Identity> identity(Tree body) {
        var named = body.bool("named");
        if (!named && body.has("identity")) {
            throw new Misfit("/identity", "must be absent in an anonymous report");
        }
        return named ? Optional.of(identityOf(body.child("identity"))) : Optional.empty();
    }

    private static Optional<ClaimToken> token(Tree body) {
        if (!body.has("claimToken")) {
            return Optional.empty();
        }
        if (body.bool("named")) {
            throw new Misfit("/claimToken", "must be absent in a report with a name");
        }
        return Optional.of(body.shaped("claimToken", ClaimToken::of, "must have 4 to 64 characters"));
    }

    private static Identity identityOf(Tree identity) {
        return new Identity(
                text(identity, "name", 1, Identity.MAX),
                text(identity, "phone", 1, Identity.MAX),
                optional(identity, "address"),
                optional(identity, "document"));
    }

    private static Optional<String> optional(Tree tree, String key) {
        return tree.has(key) ? Optional.of(text(tree, key, 1, Identity.MAX)) : Optional.empty();
    }

    private static String text(Tree tree, String key, int least, int most) {
        var text = tree.text(key);
        if (text.length() < least || text.length() > most) {
            throw new Misfit(tree.pointer() + "/" + key, "must have " + least + " to " + most + " characters");
        }
        return text;
    }
}

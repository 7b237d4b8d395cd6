package org.fundwatch.claims;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form in which a claim is asked about; whatever does not fit it is a {@link Misfit} at its place. */
public final class ClaimForm {
    /** More earlier visits are not read in one request. */
    static final int MOST_EARLIER_VISITS = 100;

    private static final Pattern MOMENT = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    /**
     * Reads a request. One that names another institution as its own than the one that asks is a {@link Misfit}.
     *
     * @param institution code of the institution that asks: where a visit was that names no other
     */
    public static Claim read(Tree body, String institution) {
        var claim = new Claim(
                Spelling.read(body, "stage", CheckStage.class),
                body.has("checked_at")
                        ? Optional.of(body.shaped("checked_at", ClaimForm::moment, "must be a moment YYYY-MM-DDThh:mm"))
                        : Optional.empty(),
                patient(body.child("patient")),
                present(body.child("visit"), institution),
                history(body, institution));
        if (body.has("institution")) {
            Unread.institution(body.child("institution"), institution);
        }
        body.finish();
        return claim;
    }

    private static Patient patient(Tree patient) {
        return new Patient(
                Fields.text(patient, "id"),
                Spelling.read(patient, "sex", Sex.class),
                Fields.day(patient, "birth_date"));
    }

    private static Visit present(Tree visit, String institution) {
        var present = VisitForm.read(visit, institution);
        if (!present.institution().equals(institution)) {
            throw new Misfit(visit.pointer() + "/institution", "must be the institution that asks");
        }
        return present;
    }

    private static Optional<List<Visit>> history(Tree body, String institution) {
        return body.has("history")
                ? Optional.of(Fields.atMost(MOST_EARLIER_VISITS, body.child("history")).stream()
                        .map(visit -> VisitForm.read(visit, institution))
                        .toList())
                : Optional.empty();
    }

    private static LocalDateTime moment(String text) {
        if (!MOMENT.matcher(text).matches()) {
            throw new IllegalArgumentException("a moment is a date, T and a time");
        }
        return LocalDateTime.parse(text);
    }

    private ClaimForm() {}
}

package org.fundwatch.claims;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form in which a claim is asked about; whatever does not fit it is a {@link Misfit} at its place. */
public final class ClaimForm {
    private static final Pattern MOMENT = Pattern.compile("[1-9]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}");

    /**
     * Reads a request. One that names another institution as its own than the one that asks is a {@link Misfit}.
     *
     * @param institution code of the institution that asks: where a visit was that names no other
     */
    public static Claim read(Tree body, String institution) {
        var claim = within(body, institution, Bounds.OF_A_REQUEST);
        if (!claim.visit().institution().equals(institution)) {
            throw new Misfit("/visit/institution", "must be the institution that asks");
        }
        body.finish();
        Bounds.OF_A_REQUEST.hold(body);
        return claim;
    }

    /** Reads a request among other keys, of which it leaves all unread; {@link #read} for the rest. */
    public static Claim read(Tree body, String institution, Bounds bounds) {
        var claim = within(body, institution, bounds);
        bounds.hold(body);
        return claim;
    }

    private static Claim within(Tree body, String institution, Bounds bounds) {
        return new Claim(
                Spelling.read(body, "stage", CheckStage.class),
                moment(body),
                InstitutionForm.read(body, institution),
                patient(body.child("patient")),
                VisitForm.read(body.child("visit"), institution, bounds),
                history(body, institution, bounds),
                InstitutionForm.facts(body),
                Stated.of(body));
    }

    /** Reads what is asked about an institution and no single visit, among other keys. */
    public static Claim readOfInstitution(Tree body, String institution) {
        return new Claim(
                Spelling.read(body, "stage", CheckStage.class),
                moment(body),
                InstitutionForm.read(body, institution),
                new Patient("", Sex.UNKNOWN, Optional.empty(), Optional.empty()),
                nothing(institution),
                Optional.empty(),
                InstitutionForm.facts(body),
                Stated.NOTHING);
    }

    private static Visit nothing(String institution) {
        var none =
                new Clinical(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return new Visit(
                "",
                institution,
                VisitType.UNKNOWN,
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                none,
                Map.of(),
                List.of());
    }

    private static Optional<LocalDateTime> moment(Tree body) {
        return body.has("checked_at")
                ? Optional.of(body.shaped("checked_at", ClaimForm::moment, "must be a moment YYYY-MM-DDThh:mm"))
                : Optional.empty();
    }

    private static Patient patient(Tree patient) {
        return new Patient(
                Fields.text(patient, "id"),
                Spelling.read(patient, "sex", Sex.class),
                Fields.day(patient, "birth_date"),
                Fields.yesOrNo(patient, "chronic"));
    }

    private static Optional<List<Visit>> history(Tree body, String institution, Bounds bounds) {
        return body.has("history")
                ? Optional.of(Fields.atMost(bounds.visits(), body.child("history")).stream()
                        .map(visit -> VisitForm.read(visit, institution, bounds))
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

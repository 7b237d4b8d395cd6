package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Collections;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;

/** Path and query parameters, and references, as values. */
final class Inputs {
    private Inputs() {}

    /** What cannot be a case number is a case that nobody knows. */
    static CaseNumber caseNumber(String text) {
        try {
            return new CaseNumber(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.CaseUnknown());
        }
    }

    static InstitutionCode institutionCode(String text) {
        return named("code", text).shaped("code", InstitutionCode::new, "must be H or P and 11 digits");
    }

    static Stage stage(String text) {
        return named("stage", text).oneOf("stage", Stage.class);
    }

    static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
        return named(name, text).oneOf(name, type);
    }

    /** A whole number of days from zero to the most. */
    static int days(String name, String text, int most) {
        var rule = "must be a whole number from 0 to " + most;
        var days = named(name, text).shaped(name, Integer::valueOf, rule);
        if (days < 0 || days > most) {
            throw new Misfit("/" + name, rule);
        }
        return days;
    }

    static LocalDate date(String name, String text) {
        return named(name, text).date(name);
    }

    static Place place(Tree body, String key) {
        return Places.known(body.text(key))
                .orElseThrow(() -> new Rejected(new Failure.UnknownReference(body.pointer() + "/" + key, "place")));
    }

    private static Tree named(String name, String text) {
        return Tree.of(Collections.singletonMap(name, text));
    }
}

package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import org.fundwatch.cases.Stage;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.RewardStep;

/** Path and query parameters, and references, as values. */
final class Inputs {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

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

    /** What cannot be an approval number approves nothing. */
    static ApprovalNumber approvalNumber(String text) {
        try {
            return new ApprovalNumber(text);
        } catch (IllegalArgumentException e) {
            throw new Rejected(new Failure.NoSuchResource());
        }
    }

    static RewardStep rewardStep(String text) {
        return named("step", text).oneOf("step", RewardStep.class);
    }

    static int year(String text) {
        var year = named("year", text).shaped("year", Integer::valueOf, "must be a year");
        return budgetYear(Tree.of(Map.of("year", year)), "year");
    }

    static int budgetYear(Tree body, String key) {
        var year = body.integer(key);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Misfit(body.pointer() + "/" + key, "must be a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        return year;
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

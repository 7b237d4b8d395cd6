package org.fundwatch.desk;

import java.time.LocalDate;
import java.time.Year;
import java.util.Collections;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fundwatch.cases.Stage;
import org.fundwatch.cases.explanation.Tongue;
import org.fundwatch.cases.points.PractitionerCode;
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
    private static final Pattern YEAR = Pattern.compile("[1-9][0-9]{0,3}");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final int MOST_DECISIONS = 1000;

    /** An institution's code, as a query has it. */
    static final String INSTITUTION = "^[HP][0-9]{11}$";

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

    static InstitutionCode institution(String name, String text) {
        return named(name, text).shaped(name, InstitutionCode::new, "must be H or P and 11 digits");
    }

    static PractitionerCode practitioner(String text) {
        return named("code", text).shaped("code", PractitionerCode::new, "must be a national code of a practitioner");
    }

    /** A calendar year from 1 to 9999. */
    static Year year(String text) {
        return named("year", text).shaped("year", Inputs::calendarYear, "must be a year from 1 to 9999");
    }

    static Tongue tongue(String text) {
        return Tongue.of(text).orElseThrow(() -> new Misfit("/lang", "must be zh-CN or en"));
    }

    /** Which decision of a case: a whole number from 1. */
    static int decision(String text) {
        return whole("decision", text, 1, MOST_DECISIONS);
    }

    static Stage stage(String text) {
        return named("stage", text).oneOf("stage", Stage.class);
    }

    static <E extends Enum<E>> E oneOf(String name, String text, Class<E> type) {
        return named(name, text).oneOf(name, type);
    }

    /** A whole number of days from zero to the most. */
    static int days(String name, String text, int most) {
        return whole(name, text, 0, most);
    }

    private static int whole(String name, String text, int least, int most) {
        var rule = "must be a whole number from " + least + " to " + most;
        var number = named(name, text).shaped(name, Integer::valueOf, rule);
        if (number < least || number > most) {
            throw new Misfit("/" + name, rule);
        }
        return number;
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

    static int statementYear(String text) {
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

    /** A day that does not lie after another, such as today. */
    static LocalDate dayUntil(Tree body, String key, LocalDate last) {
        return dayUntil(body, key, last, "must not lie in the future");
    }

    /** A day that does not lie after another; the rule says so in words. */
    static LocalDate dayUntil(Tree body, String key, LocalDate last, String rule) {
        var day = body.date(key);
        if (day.isAfter(last)) {
            throw new Misfit(body.pointer() + "/" + key, rule);
        }
        return day;
    }

    /** Words that are not blank, up to a length. */
    static String words(Tree body, String key, int most) {
        var words = body.text(key);
        if (words.isBlank() || words.length() > most) {
            throw new Misfit(body.pointer() + "/" + key, "must have 1 to " + most + " characters");
        }
        return words;
    }

    /** An item that has a shape of its own; the parser's IllegalArgumentException becomes the rule. */
    static <T> T shaped(Tree item, Function<String, T> parse, String rule) {
        try {
            return parse.apply(item.text());
        } catch (IllegalArgumentException e) {
            throw new Misfit(item.pointer(), rule);
        }
    }

    /** The number of something on file; what cannot be one is nothing on file. */
    static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new Rejected(new Failure.NoSuchResource());
        }
    }

    private static Year calendarYear(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException("a year has up to four digits");
        }
        return Year.of(Integer.parseInt(text));
    }

    private static Tree named(String name, String text) {
        return Tree.of(Collections.singletonMap(name, text));
    }
}

package org.fundwatch.intake.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.pages.Form;
import org.fundwatch.pages.Language;
import org.fundwatch.reports.Report;

/**
 * What the form shows.
 *
 * @param key under which this form may be sent again
 * @param today no conduct is later
 * @param wrong the field that does not fit, "form" for something else, empty for nothing
 */
public record FormPage(Language language, UUID key, LocalDate today, Form typed, String wrong) {

    public List<Place> places() {
        return Places.all();
    }

    public String name(Place place) {
        return language == Language.CHINESE ? place.zh() : place.en();
    }

    public String value(String field) {
        return typed.value(field);
    }

    public boolean chosen(String field, String value) {
        return typed.value(field).equals(value);
    }

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }

    public boolean isRefused() {
        return !wrong.isEmpty();
    }

    /** Anonymous unless somebody chose otherwise. */
    public boolean anonymous() {
        return !chosen("standing", "named");
    }

    public int leastFacts() {
        return Report.MIN_FACTS;
    }

    public int mostFacts() {
        return Report.MAX_FACTS;
    }
}

package org.fundwatch.followup.page;

import java.util.UUID;
import org.fundwatch.pages.Form;

/**
 * What the form of a claim shows.
 *
 * @param key under which this form may be sent again
 * @param wrong the field that does not fit, or why nothing can be claimed; empty for nothing
 * @param since the day, or the minutes, that a refusal names; empty for none
 */
public record ClaimPage(UUID key, Form typed, String wrong, String since) {

    public String value(String field) {
        return typed.value(field);
    }

    public boolean isWrong(String field) {
        return wrong.equals(field);
    }
}

package org.fundwatch.deskpages.form;

import org.fundwatch.pages.Form;

/**
 * What stands in the fields: what was typed, else what was known before.
 *
 * @param form empty before anything is typed
 */
public record Typed(Form form, Prefill prefill) {
    private static final int MOST_GROUPS = 50;
    private static final String COUNT = ".count";

    public String value(String field) {
        return isSent() && !prefill.fixed().contains(field)
                ? form.value(field)
                : prefill.values().getOrDefault(field, "");
    }

    /** Whether somebody has sent the form: each carries its key. */
    public boolean isSent() {
        return !form.value("key").isEmpty();
    }

    /** Whether a group of a sent form holds no more than what was known before and nobody changes. */
    boolean isUntouched(String group) {
        return form.values().keySet().stream()
                .filter(field -> field.startsWith(group))
                .filter(field -> !prefill.fixed().contains(field))
                .allMatch(field -> form.value(field).isEmpty());
    }

    /** The field that says how many groups a list has. */
    public static String countOf(String list) {
        return list + COUNT;
    }

    /** How many groups the list has: at least one. */
    public int count(String list) {
        var typed = value(countOf(list));
        var count = typed.matches("[0-9]{1,2}") ? Integer.parseInt(typed) : 1;
        var asked = form.value("more").equals(list) ? count + 1 : count;
        return Math.clamp(asked, 1, MOST_GROUPS);
    }
}

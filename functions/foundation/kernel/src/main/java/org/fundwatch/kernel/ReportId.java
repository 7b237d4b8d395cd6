package org.fundwatch.kernel;

import java.util.UUID;

/** The inner id of one report (举报内部编号); never shown, so that it cannot be guessed from a case number. */
public record ReportId(UUID value) {
    /** Reads the 36 characters of a UUID; anything else is an {@link IllegalArgumentException}. */
    public static ReportId of(String text) {
        return new ReportId(Required.uuid(text, "a report id is a UUID"));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.fundwatch.desk;

import org.fundwatch.platform.JsonBody;

/**
 * Where it is on file now.
 *
 * @param act the act that it happened after
 * @param number its own place in the practitioner's file
 */
record PractitionerStepRecordedView(String practitioner, int act, int number) {
    static PractitionerStepRecordedView read(String json) {
        var kept = JsonBody.read(json);
        return new PractitionerStepRecordedView(kept.text("practitioner"), kept.integer("act"), kept.integer("number"));
    }
}

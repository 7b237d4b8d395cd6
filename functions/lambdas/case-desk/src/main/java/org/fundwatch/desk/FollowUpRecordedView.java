package org.fundwatch.desk;

import org.fundwatch.platform.JsonBody;

/**
 * Where it is on file now.
 *
 * @param measure the measure that it happened after
 * @param number its own place in the institution's file
 */
record FollowUpRecordedView(String institution, int measure, int number) {
    static FollowUpRecordedView read(String json) {
        var kept = JsonBody.read(json);
        return new FollowUpRecordedView(kept.text("institution"), kept.integer("measure"), kept.integer("number"));
    }
}

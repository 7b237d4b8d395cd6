package org.fundwatch.desk;

import java.util.LinkedHashMap;
import org.fundwatch.cases.points.PointsAct;
import org.fundwatch.cases.points.PointsDecision.Counted;
import org.fundwatch.cases.points.PractitionerCode;
import org.fundwatch.platform.JsonBody;

/**
 * Where the points are on file now.
 *
 * @param number their place in the practitioner's file
 * @param year the calendar year in which they count
 * @param total of that year, with them
 */
record PointsGivenView(String practitioner, int number, int year, int total, PointsOutcome outcome) {
    static String write(PractitionerCode practitioner, int number, PointsAct act, Counted year) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("practitioner", practitioner.value());
        answer.put("number", number);
        answer.put("year", act.countedOn().getYear());
        answer.put("total", year.total());
        answer.put("outcome", PointsOutcome.of(year.outcome()).name());
        return JsonBody.write(answer);
    }

    static PointsGivenView read(String json) {
        var kept = JsonBody.read(json);
        return new PointsGivenView(
                kept.text("practitioner"),
                kept.integer("number"),
                kept.integer("year"),
                kept.integer("total"),
                kept.oneOf("outcome", PointsOutcome.class));
    }
}

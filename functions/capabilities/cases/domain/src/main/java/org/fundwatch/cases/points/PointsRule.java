package org.fundwatch.cases.points;

import org.fundwatch.cases.RuleQuestion;

/** The questions of a year's points, in their order; each answer goes into the trace. */
enum PointsRule implements RuleQuestion {
    PTS_01("Are rules on points in force when the calendar year begins?"),
    PTS_02("Is the measure on the institution that the situation needs on file?"),
    PTS_03("Do the points lie where situation, responsibility and adjustment put them?"),
    PTS_04("How many points of the act count, since the same act counts once, at its highest?"),
    PTS_05("What do all acts of the year at all workplaces add up to?"),
    PTS_06("Which outcome does the total bear?"),
    PTS_07("Does one act alone bear the points of a termination?");

    private final String question;

    PointsRule(String question) {
        this.question = question;
    }

    @Override
    public String question() {
        return question;
    }
}

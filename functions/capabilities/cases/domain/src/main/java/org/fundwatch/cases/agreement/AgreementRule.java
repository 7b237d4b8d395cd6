package org.fundwatch.cases.agreement;

import org.fundwatch.cases.RuleQuestion;

/** The questions of agreement measures, restorations and new applications; each answer goes into the trace. */
enum AgreementRule implements RuleQuestion {
    AGR_01("Are rules on agreements of this kind of institution in force on the day?"),
    AGR_02("Which established grounds end the agreement?"),
    AGR_03("How many suspensions by the agency fall into the term, and do they end the agreement?"),
    AGR_04("Which step of the ladder is the measure?"),
    AGR_05("Which multiple does the agreement set for damages?"),
    AGR_06("How long is the agreement suspended?"),
    AGR_07("Is the agency of a level whose measures take effect in other areas?"),
    AGR_08("Does the measure reach other shops of the same principal?"),
    AGR_09("May this institution ask for a suspension itself, and did it ask in time?"),
    AGR_10("Is the ground one on which an agency suspends an agreement?"),
    AGR_11("Does the suspension begin within the term of the agreement?"),
    AGR_12(
            "How long is the agreement suspended at the institution's own request, with what comes right before or after?"),
    AGR_20("Has the suspension run out?"),
    AGR_21("What did the verification find?"),
    AGR_22("Did the institution ask in time to go on?"),
    AGR_23("Is the term of the agreement over?"),
    AGR_30("Until when does the reason bar a new application?");

    private final String question;

    AgreementRule(String question) {
        this.question = question;
    }

    @Override
    public String question() {
        return question;
    }
}

package org.fundwatch.cases.clocks;

import org.fundwatch.cases.RuleQuestion;

/** The questions of a period and of a late payment, in their order; each answer goes into the trace. */
enum ClockQuestion implements RuleQuestion {
    CLK_01("On which day does the period begin, a day that is not counted itself?"),
    CLK_02("How long does it run?"),
    CLK_03("Does the extension count?"),
    CLK_04("Which time is not counted?"),
    CLK_05("Does an end on a day of rest move to the first working day after it?"),
    CLK_06("With which day does it end?"),
    CLK_07("On which day was it met?"),
    CLK_10("Is a rule on late payment in force on the day on which the fine falls due?"),
    CLK_11("Is the fine contested before a higher authority or a court?"),
    CLK_12("How many days is the payment late?"),
    CLK_13("Does the cap hold the charge down?");

    private final String question;

    ClockQuestion(String question) {
        this.question = question;
    }

    @Override
    public String question() {
        return question;
    }
}

package org.fundwatch.local.bench;

import java.util.Map;
import java.util.Set;

/**
 * A function, and what makes it answer.
 *
 * @param helpers the functions that bring about its events
 * @param variables over those of the template
 * @param ask makes it answer once; a wrong answer is an exception
 * @param pace whether it is asked again while it is warm
 */
record Subject(String function, Set<String> helpers, Map<String, String> variables, Runnable ask, Pace pace) {
    /** How a function is asked in its daily work. */
    enum Pace {
        /** Again and again: its warm answers count. */
        OFTEN,
        /** By a schedule or a deploy: only its start counts. */
        SELDOM
    }

    Subject {
        helpers = Set.copyOf(helpers);
        variables = Map.copyOf(variables);
    }

    static Subject often(String function, Runnable ask) {
        return new Subject(function, Set.of(), Map.of(), ask, Pace.OFTEN);
    }

    static Subject seldom(String function, Runnable ask) {
        return new Subject(function, Set.of(), Map.of(), ask, Pace.SELDOM);
    }

    Subject helpedBy(String helper) {
        return new Subject(function, Set.of(helper), variables, ask, pace);
    }

    Subject with(String variable, String value) {
        return new Subject(function, helpers, Map.of(variable, value), ask, pace);
    }

    /** How often it is asked again of so many times. */
    int warm(int asked) {
        return pace == Pace.OFTEN ? asked : 0;
    }
}

package org.fundwatch.rewards;

import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;

/** What entitles a reporter to a reward, or bars one (奖励条件、排除情形): a rule and its plain question. */
public enum Condition {
    RWD_11("Is the reporter a natural person?"),
    RWD_12("Does the report name a party, and give a concrete lead with valid evidence?"),
    RWD_13("Were the main facts and evidence new to the authority?"),
    RWD_14("Was the report found true, and did the conduct cost the fund money?"),
    RWD_15("Does the reporter want the reward?"),
    RWD_16("Can the reporter be identified?"),
    RWD_17("Did the reporter give a real name?"),
    RWD_18("Has the reporter a legal duty to supervise, find or report violations?"),
    RWD_19("Is the reporter on the staff of a bureau, a supervising body or a fund agency?"),
    RWD_20("Is the reporter a social supervisor appointed by a bureau?"),
    RWD_21("Is the reporter an insurer or supervisor engaged by a bureau, or on the staff of one?"),
    RWD_22("Was this the first report of the matter to arrive?"),
    RWD_23("Has another authority paid a reward for the same matter?"),
    RWD_24("Did the report avoid a loss to the fund?");

    private final String question;

    Condition(String question) {
        this.question = question;
    }

    /** Such as RWD-11, the same in policy, trace, test and changelog. */
    public String id() {
        return name().replace('_', '-');
    }

    public String question() {
        return question;
    }

    Trace answer(Trace trace, boolean yes) {
        return trace.step(new RuleId(id()), question, yes ? "yes" : "no");
    }

    /** By its id; another is an {@link IllegalArgumentException}. */
    public static Condition of(String id) {
        return valueOf(id.replace('-', '_'));
    }
}

package org.fundwatch.rewards.payment;

/** For what an identity may be asked for besides paying (调取举报人身份的事由). */
public enum OpeningPurpose {
    /** 司法机关、监察机关依法调取. */
    JUDICIAL_REQUEST,
    /** 保护举报人: somebody threatens or punishes the reporter. */
    PROTECTION,
    /** 补充核实: the case cannot go on without asking the reporter. */
    CONTACT
}

package org.fundwatch.cases;

/** A listed reason to be lenient or severe (裁量情节, 行政处罚法 Art. 30 to 33); picked by a person, with a reason. */
public enum Factor {
    /** 违法行为轻微并及时改正，没有造成危害后果. */
    MINOR_AND_CORRECTED(Effect.EXCLUDES),
    /** 有证据足以证明没有主观过错. */
    NO_FAULT(Effect.EXCLUDES),
    /** 初次违法且危害后果轻微并及时改正. */
    FIRST_AND_MINOR(Effect.MAY_EXCUSE),
    /** 主动发现、及时整改、退回资金、未造成重大损失 (自查自纠). */
    SELF_CHECKED(Effect.LENIENT_OR_EXCUSE),
    /** 主动消除或者减轻危害后果. */
    HARM_REMOVED(Effect.LENIENT),
    /** 受他人胁迫或者诱骗. */
    COERCED(Effect.LENIENT),
    /** 主动供述尚未掌握的违法行为. */
    CONFESSED(Effect.LENIENT),
    /** 配合查处有立功表现. */
    MERIT(Effect.LENIENT),
    /** 自查自纠不认真、隐瞒不报、弄虚作假. */
    SELF_CHECK_FALSE(Effect.SEVERE),
    /** 自查后抽查仍存在、屡查屡犯. */
    REPEATED(Effect.SEVERE),
    /** 妨碍执法. */
    OBSTRUCTED(Effect.SEVERE),
    /** 拒不改正、存在主观故意、教唆. */
    WILFUL(Effect.SEVERE);

    private final Effect effect;

    Factor(Effect effect) {
        this.effect = effect;
    }

    /** Whether the factor can do this to a penalty. */
    boolean can(Effect asked) {
        return effect == asked
                || (effect == Effect.LENIENT_OR_EXCUSE && (asked == Effect.LENIENT || asked == Effect.MAY_EXCUSE));
    }

    /** Whether the factor does this and nothing less. */
    boolean must(Effect asked) {
        return effect == asked;
    }

    /** The things that a factor can do (裁量方向). */
    public enum Effect {
        /** 不予处罚: there is no penalty. */
        EXCLUDES,
        /** 可以不予处罚: there may be none. */
        MAY_EXCUSE,
        /** 从轻或者减轻: the lower part of the range; how far below it, no source says. */
        LENIENT,
        /** 可从轻、减轻或者免予: lenient or excused, as people decide. */
        LENIENT_OR_EXCUSE,
        /** 从重: the upper part of the range. */
        SEVERE
    }
}

package org.fundwatch.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of the bureau's staff may act as; tokens carry the name in the role's own spelling. */
public enum StaffRole {
    /** 受理. */
    INTAKE_OFFICER,
    /** 调查. */
    INVESTIGATOR,
    /** 审核. */
    ADJUDICATOR,
    /** 财务. */
    FINANCE,
    /** 领奖核验: checks claims on rewards, and never pays them. */
    PAYOUT_CHECKER,
    /** 登记. */
    REGISTRAR,
    /** 内部审计. */
    AUDITOR;

    /** The name in tokens, such as {@code intake-officer}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role that a token means; empty for a name that is not ours. */
    public static Optional<StaffRole> ofToken(String token) {
        return Arrays.stream(values())
                .filter(role -> role.token().equals(token))
                .findFirst();
    }
}

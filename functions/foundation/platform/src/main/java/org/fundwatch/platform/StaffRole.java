package org.fundwatch.platform;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** What a member of the bureau's staff may act as; tokens carry the name in the role's own spelling. */
public enum StaffRole {
    /** 受理. */
    INTAKE_OFFICER,
    /** 调查. */
    INVESTIGATOR,
    /** 审核. */
    ADJUDICATOR,
    /** 财务: books what is paid of penalties, and knows no reward. */
    FINANCE,
    /** 领奖核验: checks claims on rewards, and never pays them. */
    PAYOUT_CHECKER,
    /** 奖金发放: has rewards paid by their approval numbers, and knows no case. */
    REWARD_PAYER,
    /** 登记. */
    REGISTRAR,
    /** 内部审计. */
    AUDITOR;

    /** The name in tokens, such as {@code intake-officer}. */
    public String token() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether who holds it learns where a reward goes to, and so is to know no case. */
    private boolean isOfPayouts() {
        return this == PAYOUT_CHECKER || this == REWARD_PAYER;
    }

    /** Whether somebody holds what one person may not (不相容岗位分离): a role of the payouts beside one of the cases. */
    public static boolean areMixed(Predicate<StaffRole> held) {
        return Arrays.stream(values())
                        .filter(held)
                        .map(StaffRole::isOfPayouts)
                        .distinct()
                        .count()
                > 1;
    }

    /** The role that a token means; empty for a name that is not ours. */
    public static Optional<StaffRole> ofToken(String token) {
        return Arrays.stream(values())
                .filter(role -> role.token().equals(token))
                .findFirst();
    }
}

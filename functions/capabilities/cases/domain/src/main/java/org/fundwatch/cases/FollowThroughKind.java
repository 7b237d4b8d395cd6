package org.fundwatch.cases;

/** What is done about a case and its penalty, and by which function (后续处理种类). */
public enum FollowThroughKind {
    /** 已计入信用评价. */
    CREDIT_COUNTED("credit-scoring"),
    /** 已撤出信用评价. */
    CREDIT_GIVEN_BACK("credit-scoring"),
    /** 已列入名单. */
    LISTED("blacklist-publication"),
    /** 已移出名单. */
    DELISTED("blacklist-publication"),
    /** 已拟定奖励. */
    REWARD_PROPOSED("reward-calculation"),
    /** 不予奖励. */
    REWARD_REFUSED("reward-calculation"),
    /** 奖励待补事实. */
    REWARD_UNDETERMINED("reward-calculation"),
    /** 奖励已停止: the decision fell before it was paid. */
    REWARD_STOPPED("reward-calculation"),
    /** 奖励待追回: it was paid before the decision fell. */
    REWARD_RECOVERY("reward-calculation"),
    /** 奖励已收回: two people took it back before it was paid. */
    REWARD_RECALLED("case-desk"),
    /** 奖励收回后待追回: two people took it back after it was paid. */
    RECALLED_RECOVERY("case-desk"),
    /** 没有奖励需要停止. */
    NO_REWARD("reward-calculation");

    private final String function;

    FollowThroughKind(String function) {
        this.function = function;
    }

    /** The function, by the name of its deployment. */
    public String function() {
        return function;
    }

    /** Whether it tells of a reward, which not everybody who knows the case may know. */
    public boolean isOfReward() {
        return switch (this) {
            case CREDIT_COUNTED, CREDIT_GIVEN_BACK, LISTED, DELISTED -> false;
            case REWARD_PROPOSED,
                    REWARD_REFUSED,
                    REWARD_UNDETERMINED,
                    REWARD_STOPPED,
                    REWARD_RECOVERY,
                    REWARD_RECALLED,
                    RECALLED_RECOVERY,
                    NO_REWARD -> true;
        };
    }
}

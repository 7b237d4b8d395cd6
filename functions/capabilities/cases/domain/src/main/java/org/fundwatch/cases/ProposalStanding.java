package org.fundwatch.cases;

/** What can be done with a proposal (拟处罚意见的状态), from what stands least in the way to what stands most. */
public enum ProposalStanding {
    /** 可以作出决定. */
    DECIDABLE,
    /** 须由另一人签署: a multiple lies outside the benchmark. */
    NEEDS_SIGNATURE,
    /** 尚未裁量: a choice is missing. */
    OPEN,
    /** 事实不足: a fact is missing. */
    UNDETERMINED,
    /** 不符合处罚依据: the law does not leave a choice. */
    REFUSED
}

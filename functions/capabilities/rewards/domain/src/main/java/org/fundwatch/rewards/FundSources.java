package org.fundwatch.rewards;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The budgets from which a reward may be paid (奖励资金来源), as read from {@code policies/reward-funds}. */
public record FundSources(PolicyId id, LocalDate from, List<String> funds) {

    public FundSources {
        funds = List.copyOf(funds);
    }

    /** The funds that an approval of this day may name; none before the first day in force. */
    public List<String> on(LocalDate day) {
        return day.isBefore(from) ? List.of() : funds;
    }

    /** Reads the policy; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}. */
    public static FundSources read(Function<String, Tree> reader) {
        return of(reader.apply("policies/reward-funds/cn-2022.yaml"));
    }

    private static FundSources of(Tree policy) {
        return PolicyForm.whole(policy, () -> {
            var _ = policy.text("instrument") + policy.text("article") + policy.text("source");
            var _ = PolicyForm.evidence(policy, "evidence");
            var funds = policy.children("funds").stream().map(FundSources::fund).toList();
            return new FundSources(PolicyForm.id(policy), policy.date("from"), funds);
        });
    }

    private static String fund(Tree fund) {
        var _ = fund.text("name");
        return fund.text("fund");
    }
}

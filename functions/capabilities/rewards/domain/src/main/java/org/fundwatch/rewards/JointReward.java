package org.fundwatch.rewards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;

/** One reward for several reporters of one matter (联名举报、多人举报). */
public sealed interface JointReward {

    /** What each is paid, in the order of arrival; the parts add up to the reward. */
    record Shares(List<Share> shares) implements JointReward {
        public Shares {
            shares = List.copyOf(shares);
        }

        /** The part of one of them, in fen; of somebody else it throws NoSuchElementException. */
        Money of(Arrival arrival) {
            return shares.stream()
                    .filter(share -> share.arrival().equals(arrival))
                    .findFirst()
                    .orElseThrow()
                    .part();
        }
    }

    /** No source says how it is shared. */
    record Open(MissingFact missing) implements JointReward {}

    /** One reporter's part, in fen. */
    record Share(Arrival arrival, Money part) {}

    /** Whether a report was the first of its matter to arrive; two at one place in the sequence are not accepted. */
    static boolean isFirst(Arrival arrival, List<Arrival> all) {
        return sorted(all).getFirst().equals(arrival);
    }

    /** Divides one reward by the scheme's rule; nobody to pay is an {@link IllegalArgumentException}. */
    static JointReward of(Money reward, List<Arrival> reporters, RewardScheme scheme) {
        return switch (scheme.interpretation().sharing()) {
            case EQUALLY -> new Shares(equally(reward, sorted(reporters)));
            case FIRST_ONLY -> new Shares(toTheFirst(reward, sorted(reporters)));
            case FIRST_AND_AT_DISCRETION -> new Open(new MissingFact("officer's reward of those after the first"));
            case UNSEEN -> new Open(new MissingFact("how " + scheme.name() + " shares one reward"));
        };
    }

    private static List<Share> equally(Money reward, List<Arrival> reporters) {
        var each = reward.fen() / reporters.size();
        var left = reward.fen() % reporters.size();
        var shares = new ArrayList<Share>();
        for (var reporter : reporters) {
            shares.add(new Share(reporter, Money.ofFen(shares.size() < left ? each + 1 : each)));
        }
        return shares;
    }

    private static List<Share> toTheFirst(Money reward, List<Arrival> reporters) {
        var first = reporters.getFirst();
        return reporters.stream()
                .map(reporter -> new Share(reporter, reporter.equals(first) ? reward : Money.ZERO))
                .toList();
    }

    private static List<Arrival> sorted(List<Arrival> arrivals) {
        if (arrivals.isEmpty() || new HashSet<>(arrivals).size() != arrivals.size()) {
            throw new IllegalArgumentException("reporters each arrive once, and one at least");
        }
        return arrivals.stream().sorted().toList();
    }
}

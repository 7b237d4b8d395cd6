package org.fundwatch.desk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.cases.CaseFile;
import org.fundwatch.cases.store.RevocationLog;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.rewards.store.DecidedReward;
import org.fundwatch.rewards.store.DecidedRewards;
import org.fundwatch.rewards.store.JointReports;
import org.fundwatch.rewards.store.RewardSteps;

/** Puts a reward together with its history and with those of the other reports of its matter. Inside the caller's session. */
@ApplicationScoped
class Standings {
    private final DecidedRewards rewards;
    private final RewardSteps steps;
    private final JointReports joints;
    private final RevocationLog revocations;

    Standings(DecidedRewards rewards, RewardSteps steps, JointReports joints, RevocationLog revocations) {
        this.revocations = revocations;
        this.rewards = rewards;
        this.steps = steps;
        this.joints = joints;
    }

    Uni<HeldReward> of(CaseFile file, DecidedReward decided) {
        return steps.of(file.number())
                .chain(history -> others(file.number())
                        .chain(others -> revocations
                                .of(file.number())
                                .map(fallen -> new HeldReward(file, decided, history, others, fallen.keySet()))));
    }

    private record Other(CaseNumber number, HeldReward.Part part) {}

    private Uni<Map<CaseNumber, HeldReward.Part>> others(CaseNumber own) {
        return joints.of(own)
                .onItem()
                .transformToMulti(Multi.createFrom()::iterable)
                .filter(number -> !number.equals(own))
                .onItem()
                .transformToUniAndConcatenate(this::other)
                .collect()
                .asList()
                .map(all -> all.stream().collect(toUnmodifiableMap(Other::number, Other::part)));
    }

    private Uni<Other> other(CaseNumber number) {
        return rewards.of(number)
                .map(Optional::orElseThrow)
                .chain(decided ->
                        steps.of(number).map(history -> new Other(number, new HeldReward.Part(decided, history))));
    }
}

package org.fundwatch.rewardcalculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Places;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.rewards.RefusalReason;
import org.fundwatch.rewards.RewardCalculation;
import org.fundwatch.rewards.RewardDecision;
import org.fundwatch.rewards.RewardFacts;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.Subject;
import org.fundwatch.rewards.store.RewardRepository;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "reward_calculation"))
@QuarkusTestResource(FakeAws.class)
class RefusalReasonsTest {

    @Inject
    RewardPolicies policies;

    @Inject
    RewardRepository rewards;

    @Inject
    OnVertx onVertx;

    @ParameterizedTest
    @EnumSource
    void every_reason_for_a_refusal_can_be_stored(RefusalReason reason) {
        var number = newNumber();
        var refused = refusedFor(reason, number);

        onVertx.call(() -> Panache.withTransaction(() -> rewards.save(number, refused, Instant.EPOCH)))
                .await()
                .indefinitely();

        assertThat(Rows.reward(number.value())).startsWith("REFUSED ");
    }

    private RewardDecision refusedFor(RefusalReason reason, CaseNumber number) {
        var sichuan = Places.known("510000").orElseThrow();
        var facts = new RewardFacts(number, sichuan, Subject.UNIT, Money.ZERO, LocalDate.parse("2024-03-01"));
        var refused = (RewardDecision.Refused) RewardCalculation.decide(facts, policies);
        return new RewardDecision.Refused(reason, refused.basis(), refused.trace());
    }

    private static CaseNumber newNumber() {
        var digits = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return new CaseNumber("FW-" + digits.substring(0, 4) + "-" + digits.substring(4));
    }
}

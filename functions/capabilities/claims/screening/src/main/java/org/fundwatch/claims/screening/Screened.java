package org.fundwatch.claims.screening;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.CheckResult;
import org.fundwatch.claims.Claim;
import org.fundwatch.claims.ClaimCheck;
import org.fundwatch.claims.EditionByPlace;
import org.fundwatch.claims.published.CheckStage;

/** A settlement and what the rules found in it (筛查结果); the same rules that a hospital's question is answered by. */
record Screened(Settlement settlement, CheckResult result) {
    /** So many visits before one, and as many after it, are looked at; no rule counts that far. */
    private static final int MOST_BESIDE = 1000;

    static Stream<Screened> all(Standing standing, EditionByPlace edition) {
        return IntStream.range(0, standing.settlements().size())
                .mapToObj(i -> of(standing.settlements().get(i), standing.beside(i, MOST_BESIDE), edition));
    }

    private static Screened of(Settlement settlement, List<Settlement> beside, EditionByPlace edition) {
        var set = edition.at(settlement.institution(), settlement.on());
        return new Screened(settlement, ClaimCheck.decide(afterwards(settlement.claim(), beside), set));
    }

    /** Afterwards everything is known that a hospital may leave out: the stage and the other visits. */
    private static Claim afterwards(Claim claim, List<Settlement> beside) {
        return new Claim(
                CheckStage.POST,
                claim.checkedAt(),
                claim.institution(),
                claim.patient(),
                claim.visit(),
                Optional.of(beside.stream().map(Settlement::visit).toList()),
                claim.facts(),
                claim.stated());
    }
}

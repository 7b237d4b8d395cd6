package org.fundwatch.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardAct;
import org.fundwatch.rewards.RewardLifecycle;
import org.fundwatch.rewards.store.PayingSteps;
import org.fundwatch.vault.store.SealedClaim;
import org.fundwatch.vault.store.SealedReporter;
import org.fundwatch.vault.store.SealedStore;

/** Checks a claim (领奖核验): opens it and the identity, compares, writes the opening down, and only then answers. */
@ApplicationScoped
class PayoutChecking {
    private static final String PURPOSE = "PAYOUT_CHECK";

    private final SealedStore sealed;
    private final PayingSteps steps;
    private final Opener opener;
    private final Book book;
    private final TimeSource time;

    PayoutChecking(SealedStore sealed, PayingSteps steps, Opener opener, Book book, TimeSource time) {
        this.sealed = sealed;
        this.steps = steps;
        this.opener = opener;
        this.book = book;
        this.time = time;
    }

    /** Still sealed. */
    private record Matter(SealedClaim claim, SealedReporter reporter) {}

    Uni<Map<String, Object>> check(Ask.CheckPayout ask) {
        return Panache.withSession(() -> isDue(ask).chain(due -> due ? load(ask) : none()))
                .chain(matter -> matter.map(found -> check(found, ask))
                        .orElseGet(() -> Uni.createFrom().item(Refusal.NOT_NOW.answer())));
    }

    private Uni<Boolean> isDue(Ask.CheckPayout ask) {
        return steps.of(ask.approval())
                .map(last -> last.flatMap(it -> RewardLifecycle.after(it.step(), RewardAct.CHECK))
                        .isPresent());
    }

    private Uni<Optional<Matter>> load(Ask.CheckPayout ask) {
        return sealed.claim(ask.approval())
                .chain(claim -> sealed.reporter(ask.approval())
                        .map(reporter -> claim.flatMap(it -> reporter.map(by -> new Matter(it, by)))));
    }

    private Uni<Map<String, Object>> check(Matter matter, Ask.CheckPayout ask) {
        return opener.open(matter.claim().context(), matter.claim().envelope(), Payee::read)
                .chain(payee -> compare(payee, matter.reporter()))
                .call(compared -> Panache.withTransaction(
                        () -> book.write(new Book.Opened(PURPOSE, ask.approval().value(), ask.by(), time.now()))))
                .map(compared -> answer(compared, matter));
    }

    private Uni<Comparison> compare(Payee payee, SealedReporter reporter) {
        return reporter.envelope()
                .map(envelope -> opener.open(reporter.context(), envelope, Identities::read)
                        .map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .map(identity -> Comparison.of(payee, reporter.proof(), identity));
    }

    private static Map<String, Object> answer(Comparison compared, Matter matter) {
        return Map.of(
                "outcome", compared.outcome().name(),
                "proof", matter.reporter().proof().name(),
                "fields", compared.fields());
    }

    private static Uni<Optional<Matter>> none() {
        return Uni.createFrom().item(Optional.empty());
    }
}

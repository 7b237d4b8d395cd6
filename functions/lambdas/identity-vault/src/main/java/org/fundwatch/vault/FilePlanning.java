package org.fundwatch.vault;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.OrderState;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.store.PayingSteps;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.vault.store.SealedClaim;
import org.fundwatch.vault.store.SealedStore;

/** Loads what a file for the bank is made of: the orders whose rewards still stand, each with its claim. */
@ApplicationScoped
class FilePlanning {
    private final PaymentFiles files;
    private final PaymentOrders orders;
    private final PayingSteps steps;
    private final SealedStore sealed;

    FilePlanning(PaymentFiles files, PaymentOrders orders, PayingSteps steps, SealedStore sealed) {
        this.files = files;
        this.orders = orders;
        this.steps = steps;
        this.sealed = sealed;
    }

    /** An order, and where its reward stands. */
    private record Standing(PaymentOrder order, RewardStep step) {
        boolean isOrdered() {
            return step == RewardStep.ORDERED && order.state() == OrderState.ORDERED;
        }
    }

    Uni<FilePlan> of(UUID id) {
        return Panache.withSession(() -> files.of(id)
                .chain(file ->
                        file.map(this::plan).orElseGet(() -> Uni.createFrom().item(new FilePlan.Unknown()))));
    }

    private Uni<FilePlan> plan(PaymentFile file) {
        return file.written()
                .<Uni<FilePlan>>map(written -> Uni.createFrom().item(new FilePlan.Done(written)))
                .orElseGet(() -> orders.in(file.id()).chain(this::standings).chain(all -> plan(file, all)));
    }

    private Uni<List<Standing>> standings(List<PaymentOrder> all) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(order -> steps.of(order.approval())
                        .map(last -> new Standing(order, last.orElseThrow().step())))
                .collect()
                .asList();
    }

    private Uni<FilePlan> plan(PaymentFile file, List<Standing> all) {
        var due = all.stream().filter(Standing::isOrdered).map(Standing::order).toList();
        var fallen =
                all.stream().filter(it -> !it.isOrdered()).map(Standing::order).toList();
        return due.isEmpty()
                ? Uni.createFrom().item(new FilePlan.NobodyToPay())
                : sealed.claims(due.stream().map(PaymentOrder::approval).toList())
                        .map(claims -> new FilePlan.Due(file, lines(due, claims), fallen));
    }

    private static List<FilePlan.Line> lines(List<PaymentOrder> due, List<SealedClaim> claims) {
        var byApproval = claims.stream().collect(toMap(SealedClaim::approval, identity()));
        return due.stream()
                .map(order -> new FilePlan.Line(order, byApproval.get(order.approval())))
                .toList();
    }
}

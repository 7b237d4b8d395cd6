package org.fundwatch.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.Rejected;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;

/** Orders a batch in one transaction, and then has the vault write its file: whatever fails after the first is asked again. */
@ApplicationScoped
class Batching {
    private final OrderStep ordering;
    private final PaymentFiles files;
    private final PaymentOrders payments;
    private final TwoPeople people;
    private final Vault vault;
    private final Once once;
    private final Randomness randomness;

    Batching(
            OrderStep ordering,
            PaymentFiles files,
            PaymentOrders payments,
            TwoPeople people,
            Vault vault,
            Once once,
            Randomness randomness) {
        this.ordering = ordering;
        this.files = files;
        this.payments = payments;
        this.people = people;
        this.vault = vault;
        this.once = once;
        this.randomness = randomness;
    }

    Uni<FileView> order(BatchBody body, Order order) {
        return once.carryOut(order, () -> order(body, order, randomness.uuid()))
                .map(kept -> UUID.fromString(JsonBody.read(kept).text("file")))
                .chain(file -> write(file, order.by()));
    }

    private Uni<String> order(BatchBody body, Order order, UUID id) {
        return files.prepare(new PaymentFile(id, order.by(), order.at(), Optional.empty()))
                .chain(() -> Multi.createFrom()
                        .iterable(body.approvals())
                        .onItem()
                        .transformToUniAndConcatenate(approval -> ordering.order(approval, id, order))
                        .onItem()
                        .ignoreAsUni())
                .replaceWith(() -> answer(id));
    }

    /** As an act of its own, on record before the vault is asked; whoever checked one of its claims is {@link Failure.SecondPersonNeeded}. */
    Uni<FileView> writeAnew(UUID id, Order order) {
        return once.carryOut(order, () -> requireNoChecker(id, order.by()).replaceWith(() -> answer(id)))
                .chain(() -> write(id, order.by()));
    }

    private Uni<Void> requireNoChecker(UUID id, ActorId by) {
        return file(id).chain(() -> payments.in(id))
                .chain(paid -> Multi.createFrom()
                        .iterable(paid)
                        .onItem()
                        .transformToUniAndConcatenate(order -> people.requireNoChecker(order.approval(), by))
                        .onItem()
                        .ignoreAsUni());
    }

    private static String answer(UUID file) {
        return JsonBody.write(Map.of("file", file.toString()));
    }

    /** Has the file written unless it is; a file that pays nobody any more is {@link Failure.NotAllowedNow}. */
    Uni<FileView> write(UUID id, ActorId by) {
        return file(id).chain(file -> file.written().isPresent()
                ? Uni.createFrom().item(FileView.of(file))
                : vault.write(id, by)
                        .invoke(Batching::requireWritten)
                        .chain(() -> file(id))
                        .map(FileView::of));
    }

    Uni<PaymentFile> file(UUID id) {
        return Panache.withSession(() -> files.of(id))
                .map(file -> file.orElseThrow(() -> new Rejected(new Failure.FileUnknown())));
    }

    private static void requireWritten(VaultAnswer answer) {
        if (answer instanceof VaultAnswer.No(var reason)) {
            throw new Rejected(new Failure.NotAllowedNow(reason, "WRITE_PAYMENT_FILE"));
        }
    }
}

package org.fundwatch.vault;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.payment.PaymentFile;
import org.fundwatch.rewards.payment.PaymentFile.Written;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.store.PayingSteps;
import org.fundwatch.rewards.store.PaymentFiles;
import org.fundwatch.rewards.store.PaymentOrders;
import org.fundwatch.vault.FilePlan.Line;
import org.fundwatch.vault.bank.Transfer;

/** Writes the file of a batch (支付文件), once: again asked, it tells what is on record and opens nothing. */
@ApplicationScoped
class FileWriting {
    private static final String PURPOSE = "PAYMENT";

    private final FilePlanning planning;
    private final PaymentFiles files;
    private final PaymentOrders orders;
    private final PayingSteps steps;
    private final Opener opener;
    private final Bank bank;
    private final Book book;
    private final TimeSource time;

    FileWriting(
            FilePlanning planning,
            PaymentFiles files,
            PaymentOrders orders,
            PayingSteps steps,
            Opener opener,
            Bank bank,
            Book book,
            TimeSource time) {
        this.planning = planning;
        this.files = files;
        this.orders = orders;
        this.steps = steps;
        this.opener = opener;
        this.bank = bank;
        this.book = book;
        this.time = time;
    }

    Uni<Map<String, Object>> write(Ask.WriteFile ask) {
        return planning.of(ask.file()).chain(plan -> switch (plan) {
            case FilePlan.Unknown() -> Uni.createFrom().item(Refusal.UNKNOWN.answer());
            case FilePlan.NobodyToPay() -> Uni.createFrom().item(Refusal.NOT_NOW.answer());
            case FilePlan.Done(var written) -> Uni.createFrom().item(answer(written));
            case FilePlan.Due due -> write(due, ask).map(FileWriting::answer);
        });
    }

    private Uni<Written> write(FilePlan.Due due, Ask.WriteFile ask) {
        return Multi.createFrom()
                .iterable(due.lines())
                .onItem()
                .transformToUniAndConcatenate(this::transfer)
                .collect()
                .asList()
                .call(() -> Panache.withTransaction(() -> bookOpenings(due, ask)))
                .chain(transfers -> bank.lay(due.file(), transfers, time.now()))
                .chain(written -> Panache.withTransaction(() -> keep(due, written, ask)));
    }

    /** On record before a plain byte leaves this function, whatever becomes of the file. */
    private Uni<Void> bookOpenings(FilePlan.Due due, Ask.WriteFile ask) {
        var now = time.now();
        return each(
                due.paid(),
                order -> book.write(new Book.Opened(PURPOSE, order.approval().value(), ask.by(), now)));
    }

    private Uni<Transfer> transfer(Line line) {
        var order = line.order();
        return opener.open(line.claim().context(), line.claim().envelope(), Payee::read)
                .map(payee -> new Transfer(order.reference().value(), order.amount(), payee));
    }

    /** If another was quicker, what that one wrote counts; what lies beside it under other digests does not. */
    private Uni<Written> keep(FilePlan.Due due, Written written, Ask.WriteFile ask) {
        return files.write(due.file().id(), written)
                .chain(first -> first
                        ? requireStanding(due)
                                .chain(() -> book(due, written, ask))
                                .replaceWith(written)
                        : onRecord(due.file()));
    }

    /** A reward that fell while the file was made is in it: the batch has to be asked again. */
    private Uni<Void> requireStanding(FilePlan.Due due) {
        var paid = due.paid().stream().map(PaymentOrder::approval).toList();
        return steps.holdOrdered(due.file().id())
                .invoke(standing -> {
                    if (!standing.equals(paid)) {
                        throw new IllegalStateException("the rewards of the file have moved");
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> book(FilePlan.Due due, Written written, Ask.WriteFile ask) {
        return each(due.leftOut(), orders::leaveOut)
                .chain(() -> book.file(due.file().id(), written, ask.by()));
    }

    private Uni<Written> onRecord(PaymentFile file) {
        return files.of(file.id())
                .map(known -> known.flatMap(PaymentFile::written).orElseThrow());
    }

    private static Uni<Void> each(List<PaymentOrder> orders, Function<PaymentOrder, Uni<Void>> act) {
        return Multi.createFrom()
                .iterable(orders)
                .onItem()
                .transformToUniAndConcatenate(act::apply)
                .onItem()
                .ignoreAsUni();
    }

    private static Map<String, Object> answer(Written written) {
        return Map.of(
                "count", written.count(),
                "sumFen", written.sum().fen(),
                "csvSha256", written.csvSha256(),
                "painSha256", written.painSha256());
    }
}

package org.fundwatch.rewards.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.rewards.ApprovalNumber;
import org.fundwatch.rewards.payment.PaymentOrder;
import org.fundwatch.rewards.payment.ReturnReason;
import org.fundwatch.rewards.payment.SentBack;

/** Orders to pay (支付指令): no reward has two that may be paid, the table sees to that. Inside the caller's session. */
@ApplicationScoped
public class PaymentOrders {
    private static final String OF = "from PaymentOrderRow where approvalNumber = :approval order by number";
    private static final String IN = "from PaymentOrderRow where fileId = :file order by approvalNumber";
    private static final String CLERKS = "select ordered_by from payment_order where approval_number = :approval union "
            + "select settled_by from payment_order where approval_number = :approval and settled_by is not null union "
            + "select late_by from payment_order where approval_number = :approval and late_by is not null union "
            + "select sent_back_by from payment_order where approval_number = :approval and sent_back_by is not null";
    private static final String SETTLE =
            "update payment_order set state = :state, bank_reference = nullif(:reference, ''), "
                    + "return_reason = nullif(:reason, ''), settled_by = :by, settled_at = :at "
                    + "where approval_number = :approval and number = :number and state = 'ORDERED'";
    private static final String LEAVE_OUT =
            "update payment_order set state = 'LEFT_OUT' where approval_number = :approval and number = :number "
                    + "and state = 'ORDERED'";
    private static final String PAY_LATE =
            "update payment_order set state = 'PAID_LATE', bank_reference = :reference, late_by = :by, late_at = :at "
                    + "where approval_number = :approval and number = :number and state = 'RETURNED'";
    private static final String SEND_BACK =
            "update payment_order set state = 'SENT_BACK', sent_back_reference = :reference, sent_back_on = :on, "
                    + "sent_back_reason = :reason, sent_back_by = :by, sent_back_at = :at "
                    + "where approval_number = :approval and number = :number and state in ('PAID', 'PAID_LATE')";
    private static final String RECOVERED = "select count(*) from reward_recovery where approval_number = :approval";

    /** Who settles an order, and when. */
    public record Settled(ActorId by, Instant at) {}

    public Uni<Void> add(PaymentOrder order, Instant claimedAt, ActorId by) {
        return Panache.getSession().chain(session -> session.persist(PaymentOrderRow.of(order, claimedAt, by)));
    }

    /** Every order of one reward, the first attempt first. */
    public Uni<List<PaymentOrder>> of(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(OF, PaymentOrderRow.class)
                        .setParameter("approval", approval.value())
                        .getResultList())
                .map(PaymentOrders::toDomain);
    }

    /** Every order of one file, in the order of its approval numbers. */
    public Uni<List<PaymentOrder>> in(UUID file) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(IN, PaymentOrderRow.class)
                        .setParameter("file", file)
                        .getResultList())
                .map(PaymentOrders::toDomain);
    }

    /** Who has ever ordered a payment of this reward, or said what the bank made of it. */
    public Uni<List<ActorId>> clerksOf(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(CLERKS, String.class)
                        .setParameter("approval", approval.value())
                        .getResultList())
                .map(found -> found.stream().map(ActorId::new).toList());
    }

    /** The bank has paid; false if the order was settled before. */
    public Uni<Boolean> paid(PaymentOrder order, String bankReference, Settled settled) {
        return settle(order, "PAID", bankReference, "", settled);
    }

    /** The bank has sent it back; false if the order was settled before. */
    public Uni<Boolean> returned(PaymentOrder order, ReturnReason reason, Settled settled) {
        return settle(order, "RETURNED", "", reason.name(), settled);
    }

    /** The bank has paid what was recorded as sent back; false if that was said before. */
    public Uni<Boolean> paidLate(PaymentOrder order, String bankReference, Settled settled) {
        return said(PAY_LATE, order, Map.of("reference", bankReference), settled);
    }

    /** The bank has sent back what it had paid; false if that was said before. */
    public Uni<Boolean> sentBack(PaymentOrder order, SentBack told, Settled settled) {
        var words = Map.<String, Object>of(
                "reference",
                told.bankReference(),
                "on",
                told.on(),
                "reason",
                told.reason().name());
        return said(SEND_BACK, order, words, settled);
    }

    /** How many payments of this reward came back from the payee. */
    public Uni<Long> recovered(ApprovalNumber approval) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(RECOVERED, Long.class)
                        .setParameter("approval", approval.value())
                        .getSingleResult());
    }

    /** Its reward fell, or was paid by another transfer, before the file was written; nothing where it was left out before. */
    public Uni<Void> leaveOut(PaymentOrder order) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(LEAVE_OUT)
                        .setParameter("approval", order.approval().value())
                        .setParameter("number", order.number())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Uni<Boolean> settle(
            PaymentOrder order, String state, String reference, String reason, Settled settled) {
        return said(SETTLE, order, Map.of("state", state, "reference", reference, "reason", reason), settled);
    }

    /** Writes what the bank said of an order, once. */
    private static Uni<Boolean> said(String update, PaymentOrder order, Map<String, Object> words, Settled settled) {
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createNativeQuery(update)
                            .setParameter("by", settled.by().value())
                            .setParameter("at", settled.at())
                            .setParameter("approval", order.approval().value())
                            .setParameter("number", order.number());
                    words.forEach(query::setParameter);
                    return query.executeUpdate();
                })
                .map(updated -> updated == 1);
    }

    private static List<PaymentOrder> toDomain(List<PaymentOrderRow> rows) {
        return rows.stream().map(PaymentOrderRow::toDomain).toList();
    }
}

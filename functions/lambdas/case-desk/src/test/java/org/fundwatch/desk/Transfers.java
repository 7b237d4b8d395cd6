package org.fundwatch.desk;

/** What the bank made of the transfers of a reward, as the paying side would have recorded it. */
final class Transfers {
    private static final String TRANSFER = """
            with file as (insert into payment_file (id, prepared_by, prepared_at) values (gen_random_uuid(), 'clerk', now()) returning id)
            insert into payment_order select approval_number, (select count(*) + 1 from payment_order o where o.approval_number = ?), id,
              amount_fen, now(), ?, 'clerk' from reward_approval, file where approval_number = ?""";
    private static final String PAID =
            "update payment_order set state = 'PAID', bank_reference = 'B', settled_by = 'clerk', settled_at = now() where approval_number = ?"
                    + " and state = 'ORDERED'";
    private static final String RETURNED =
            "update payment_order set state = 'RETURNED', return_reason = 'OTHER', settled_by = 'clerk', settled_at = now()"
                    + " where approval_number = ? and state = 'ORDERED'";
    private static final String PAID_LATE =
            "update payment_order set state = 'PAID_LATE', bank_reference = 'L', late_by = 'clerk', late_at = now() where approval_number = ?"
                    + " and state = 'RETURNED'";

    private static final String SENT_BACK =
            "update payment_order set state = 'SENT_BACK', sent_back_reference = 'R', sent_back_on = current_date, sent_back_reason = 'OTHER',"
                    + " sent_back_by = 'clerk', sent_back_at = now() where approval_number = ? and state = 'PAID'";

    private Transfers() {}

    static void ordered(String approval) {
        Rows.run(TRANSFER, approval, "ORDERED", approval);
    }

    static void paid(String approval) {
        ordered(approval);
        Rows.run(PAID, approval);
    }

    /** Paid, and sent back by the bank later. */
    static void sentBack(String approval) {
        paid(approval);
        Rows.run(SENT_BACK, approval);
    }

    /** Recorded as sent back, and paid all the same. */
    static void paidLate(String approval) {
        ordered(approval);
        Rows.run(RETURNED, approval);
        Rows.run(PAID_LATE, approval);
    }
}

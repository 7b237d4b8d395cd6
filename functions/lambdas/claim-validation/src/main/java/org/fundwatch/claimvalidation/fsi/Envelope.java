package org.fundwatch.claimvalidation.fsi;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.fundwatch.claims.checking.PackedClaim;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.JsonBody;

/**
 * What every national transaction is wrapped in (交易报文).
 *
 * @param number of the transaction
 * @param messageId the sender's own number of the message (发送方报文ID), where it has one
 * @param sentAt local time, as claims write it
 * @param data what is inside
 */
record Envelope(String number, Optional<String> messageId, Optional<String> sentAt, Node data) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    /** A {@link Misfit} if it is another transaction, or of another institution than asks. */
    static Envelope read(byte[] body, String number, InstitutionCode asking) {
        var whole = Node.of(JsonBody.read(body, PackedClaim.MOST_BYTES).asRead());
        if (!whole.text("infno").orElse(number).equals(number)) {
            throw new Misfit("/infno", "must be " + number);
        }
        Institutions.requireOwn(whole, "fixmedins_code", asking);
        return new Envelope(
                number,
                whole.text("msgid"),
                whole.moment("inf_time").map(MINUTE::format),
                whole.child("input").child("data"));
    }

    /** The day of {@code sentAt}. */
    Optional<LocalDate> sentOn() {
        return sentAt.map(moment -> LocalDateTime.parse(moment, MINUTE).toLocalDate());
    }

    /** What names this request among all of the institution: its task, its message, or else its content. */
    String name(String digest) {
        return data.text("task_id").or(() -> messageId).orElse(digest);
    }
}

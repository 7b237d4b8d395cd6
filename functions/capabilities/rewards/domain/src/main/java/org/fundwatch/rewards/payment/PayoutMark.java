package org.fundwatch.rewards.payment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.fundwatch.rewards.ApprovalNumber;

/**
 * How far somebody has read the list of claimed rewards (待发放奖励清单的阅读位置). The order is that of the moment at which the reading began,
 * so that what others do meanwhile moves no reward past the reader.
 *
 * @param asOf when the reading began, in whole microseconds
 * @param waits whom the last one read waited for at that moment: 0 staff, 1 the reporter, 2 nobody, 3 claimed since
 * @param claimedAt when it had been claimed, in whole microseconds
 */
public record PayoutMark(Instant asOf, int waits, Instant claimedAt, ApprovalNumber approval) {
    /** What a mark looks like. */
    public static final String FORM = "[0-9]{1,16}-[0-3]-[0-9]{1,16}-RW-[0-9A-Z]{4}-[0-9A-Z]{4}";

    private static final Pattern MARK = Pattern.compile(FORM);
    private static final int PARTS = 4;

    /** What is no mark is an {@link IllegalArgumentException}. */
    public static PayoutMark of(String text) {
        if (!MARK.matcher(text).matches()) {
            throw new IllegalArgumentException("no mark of a list");
        }
        var parts = text.split("-", PARTS);
        return new PayoutMark(
                moment(parts[0]), Integer.parseInt(parts[1]), moment(parts[2]), new ApprovalNumber(parts[3]));
    }

    public String value() {
        return micros(asOf) + "-" + waits + "-" + micros(claimedAt) + "-" + approval;
    }

    private static Instant moment(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    private static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }
}

package org.fundwatch.claims;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a doctor did after a warning (事前事中服务反馈, 3103). */
public final class Feedback {
    /** As the hospitals' clients limit it, in characters. */
    private static final int LONGEST_REASON = 500;

    private static final String GOES_ON = "1";

    /**
     * One answer.
     *
     * @param way 1 goes on (继续执行), 2 goes back and changes it (返回修改)
     * @param reason perhaps blank
     */
    public record Warn(String way, String reason) {}

    /** What is wrong with one answer: its place in the request, and the field. */
    public record Refused(int warn, String field) {}

    /** Who goes on says why; a reason has an end. */
    public static List<Refused> errors(List<Warn> warns) {
        return IntStream.range(0, warns.size())
                .boxed()
                .flatMap(i -> acceptable(warns.get(i)) ? Stream.empty() : Stream.of(new Refused(i, "dspo_way_rea")))
                .toList();
    }

    private static boolean acceptable(Warn warn) {
        var said = !warn.reason().isBlank() || !warn.way().equals(GOES_ON);
        return said && warn.reason().codePointCount(0, warn.reason().length()) <= LONGEST_REASON;
    }

    private Feedback() {}
}

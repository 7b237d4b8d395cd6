package org.fundwatch.claims.review;

import java.time.LocalDate;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.UnknownYear;
import org.fundwatch.kernel.WorkingDays;

/** How long one period is (期限长度), or which fact is missing to say it. */
sealed interface Term {
    /** A number of days in calendar or in working days; the day that begins it is not counted. */
    record Days(int number, Count count, String article) implements Term {}

    /** No source that we reached gives it. */
    record NotSeen(MissingFact missing) implements Term {}

    /** What is counted. */
    enum Count {
        /** 自然日. */
        CALENDAR,
        /** 工作日. */
        WORKING
    }

    /** The last day of it, from a day on. */
    default ReviewDue from(LocalDate day, WorkingDays calendar) {
        return switch (this) {
            case NotSeen(var missing) -> new ReviewDue.Undetermined(missing);
            case Days days when days.count() == Count.CALENDAR -> new ReviewDue.By(day.plusDays(days.number()));
            case Days days -> working(day, days.number(), calendar);
        };
    }

    private static ReviewDue working(LocalDate day, int number, WorkingDays calendar) {
        try {
            return new ReviewDue.By(calendar.plus(day, number));
        } catch (UnknownYear unknown) {
            return new ReviewDue.Undetermined(new MissingFact("public holidays of " + unknown.year()));
        }
    }

    /** Reads a row of a policy; any other is a {@link Misfit}. */
    static Term of(Tree row) {
        if (row.has("unseen")) {
            var what = row.text("unseen");
            return new NotSeen(new MissingFact(what));
        }
        return new Days(row.positive("days"), row.oneOf("count", Count.class), row.text("article"));
    }
}

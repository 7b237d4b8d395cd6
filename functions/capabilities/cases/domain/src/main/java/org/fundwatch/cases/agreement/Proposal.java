package org.fundwatch.cases.agreement;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.fundwatch.kernel.Money;

/** What somebody proposes to do under an agreement (拟作协议处理). */
public sealed interface Proposal {

    /** The measure of the ladder that it is. */
    Measure measure();

    /** A measure that needs nothing more to be said, such as a talk; sums and lengths stand in the other cases. */
    record Step(Measure measure) implements Proposal {
        public Step {
            var needsMore = measure == Measure.DAMAGES
                    || measure == Measure.SUSPEND_AGREEMENT
                    || measure == Measure.TERMINATE_AGREEMENT;
            if (needsMore) {
                throw new IllegalArgumentException("this measure has a case of its own");
            }
        }
    }

    /**
     * Damages (违约金).
     *
     * @param base the amount that the agreement multiplies, whole fen
     */
    record Damages(Money base) implements Proposal {
        public Damages {
            requireNonNull(base);
        }

        @Override
        public Measure measure() {
            return Measure.DAMAGES;
        }
    }

    /** Suspension by the agency (中止医保协议); its length comes from the agreement. */
    record Suspend(SuspensionGround ground, LocalDate from) implements Proposal {
        public Suspend {
            requireNonNull(ground);
            requireNonNull(from);
        }

        @Override
        public Measure measure() {
            return Measure.SUSPEND_AGREEMENT;
        }
    }

    /**
     * Suspension at the institution's own request (主动申请中止).
     *
     * @param days how long, in calendar days
     */
    record SuspendOnRequest(LocalDate requestedOn, LocalDate from, int days) implements Proposal {
        public SuspendOnRequest {
            requireNonNull(requestedOn);
            requireNonNull(from);
            if (days < 1) {
                throw new IllegalArgumentException("a suspension lasts at least one day");
            }
        }

        @Override
        public Measure measure() {
            return Measure.SUSPEND_AGREEMENT;
        }
    }

    /** Termination (解除医保协议) on the grounds that the facts name. */
    record Terminate() implements Proposal {
        @Override
        public Measure measure() {
            return Measure.TERMINATE_AGREEMENT;
        }
    }
}

package org.fundwatch.cases.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.MissingFact;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Trace;

/** The answer on one measure under an agreement (协议处理决定). Every case is data: nothing here is an exception. */
public sealed interface AgreementDecision {

    /** Where else a suspension or termination takes effect (联动处理). */
    enum Spread {
        /** 其他统筹区的协议. */
        OTHER_AREAS,
        /** 同一法定代表人等的其他分店. */
        SHOPS_OF_SAME_PRINCIPAL
    }

    /** Why a measure may not be taken (不得采取的原因). */
    enum Refusal {
        /** The ladder for this kind of institution does not know it. */
        NOT_ON_LADDER,
        /** 原则上不得超过: an own suspension is too long. */
        TOO_LONG,
        /** 公立医疗机构不得主动提出. */
        PUBLIC_MAY_NOT_ASK,
        /** 应提前提出申请. */
        NOTICE_TOO_SHORT,
        /** No ground that the rules know is established. */
        NO_GROUND,
        /** 协议尚未生效: the suspension would begin before the first day of its term. */
        TERM_NOT_BEGUN,
        /** 协议有效期届满: the suspension would begin after the last day of its term. */
        TERM_OVER,
        /** 协议已经解除: there is nothing left to suspend or to end. */
        ALREADY_ENDED
    }

    /** A decision that holds and is put on file (已作出的协议处理). */
    sealed interface Taken extends AgreementDecision {
        /** Where it stands in law. */
        LegalBasis basis();

        /** Why it is what it is. */
        Trace trace();
    }

    /**
     * A step of the ladder may be taken.
     *
     * @param step its number on the ladder, from 1
     */
    record Allowed(Measure measure, int step, LegalBasis basis, Trace trace) implements Taken {}

    /**
     * Damages under the agreement.
     *
     * @param amount whole fen
     */
    record DamagesDue(Money amount, Multiple multiple, LegalBasis basis, Trace trace) implements Taken {}

    /**
     * The agreement is suspended; what it would have paid for is not settled (不予结算).
     *
     * @param until its last day
     */
    record Suspended(LocalDate from, LocalDate until, Set<Spread> spread, LegalBasis basis, Trace trace)
            implements Taken {
        public Suspended {
            spread = Set.copyOf(spread);
        }
    }

    /**
     * The agreement must end, and the public is told so (向社会公布).
     *
     * @param grounds why, at least one
     * @param open what is not established and could widen the spread
     */
    record Terminated(
            List<GroundCode> grounds, Set<Spread> spread, List<MissingFact> open, LegalBasis basis, Trace trace)
            implements Taken {
        public Terminated {
            grounds = List.copyOf(grounds);
            spread = Set.copyOf(spread);
            open = List.copyOf(open);
        }
    }

    /** The measure may not be taken. */
    record NotAllowed(Refusal reason, LegalBasis basis, Trace trace) implements AgreementDecision {}

    /** Neither the law nor the agreement at hand says: ask, never guess. */
    record Undetermined(MissingFact missing) implements AgreementDecision {}
}

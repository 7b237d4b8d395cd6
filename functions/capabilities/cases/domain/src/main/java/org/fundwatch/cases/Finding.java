package org.fundwatch.cases;

import java.util.Objects;
import java.util.Optional;
import org.fundwatch.kernel.Money;

/**
 * A fact that an investigation established (查明的事实).
 *
 * @param number counts from 1 within the case
 * @param amount what the fund lost (基金损失) or was cheated of (骗取金额), in fen: never the charged cost; of a bribe what was taken. Whether it is paid back,
 *     the article says: {@link RecoverableLoss}
 * @param intent whether the purpose of defrauding (以骗取为目的) was established: said by a person, never inferred
 * @param computed the cost and the share that the amount was computed from; empty where the amount was stated as such
 * @param matched how it stands to the reported matter; empty while nobody has said, and of no weight for a penalty
 */
public record Finding(
        int number,
        ViolationKind kind,
        Money amount,
        boolean intent,
        Optional<FundLoss> computed,
        Optional<Matched> matched) {
    /**
     * A number below 1, a kind that means intent with intent denied, a reported part that the amount does not hold, or
     * an amount that is not what the cost and the share come to: {@link IllegalArgumentException}.
     */
    public Finding {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(amount);
        if (number < 1) {
            throw new IllegalArgumentException("findings count from 1");
        }
        if (!agrees(kind, intent)) {
            throw new IllegalArgumentException("this kind means intent");
        }
        if (!matched.map(it -> it.fits(amount)).orElse(true)) {
            throw new IllegalArgumentException("the reported part is none of this amount");
        }
        if (!computed.map(it -> it.amount().equals(amount)).orElse(true)) {
            throw new IllegalArgumentException("the amount is what the cost and the share come to");
        }
    }

    /** One whose amount was stated as such. */
    public Finding(int number, ViolationKind kind, Money amount, boolean intent, Optional<Matched> matched) {
        this(number, kind, amount, intent, Optional.empty(), matched);
    }

    /** One of which nobody has said how it stands to the reported matter. */
    public Finding(int number, ViolationKind kind, Money amount, boolean intent) {
        this(number, kind, amount, intent, Optional.empty());
    }

    public Finding with(Matched how) {
        return new Finding(number, kind, amount, intent, computed, Optional.of(how));
    }

    /** With what its amount was computed from. */
    public Finding computedFrom(FundLoss loss) {
        return new Finding(number, kind, amount, intent, Optional.of(loss), matched);
    }

    /** Whether the kind may be recorded with this answer about intent. */
    public static boolean agrees(ViolationKind kind, boolean intent) {
        return intent || kind != ViolationKind.FRAUD_ART38_WITH_INTENT;
    }

    /** Whether this is fraud on the fund (骗取): by kind, or improper use whose purpose was fraud and which caused a loss. */
    public boolean fraud() {
        return switch (kind.conduct()) {
            case FRAUD -> kind != ViolationKind.FRAUD_ART38_WITH_INTENT || meantLoss();
            case IMPROPER_USE, PERSONAL_USE -> meantLoss();
            case MANAGEMENT, OFFICE -> false;
        };
    }

    /** Whether the amount fits the kind: one that means a loss (并造成损失) is none without it. */
    public static boolean agrees(ViolationKind kind, Money amount) {
        return kind != ViolationKind.FRAUD_ART38_WITH_INTENT || !amount.equals(Money.ZERO);
    }

    /** Whether its purpose was to defraud and the fund lost by it (以骗取为目的并造成损失, 条例 Art. 40 and 41, second paragraphs). */
    boolean meantLoss() {
        return intent && !amount.equals(Money.ZERO);
    }
}

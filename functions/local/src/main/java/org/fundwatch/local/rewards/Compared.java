package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Limits;

/** Figures of a file beside those of the policies; what the file leaves out is not compared. */
final class Compared {
    private final List<Finding> found = new ArrayList<>();

    List<Finding> findings() {
        return List.copyOf(found);
    }

    void figure(String what, JsonNode written, BigDecimal policy) {
        Fields.decimal(written, what)
                .ifPresent(figure ->
                        held(what, figure.compareTo(policy) == 0, figure.toPlainString(), policy.toPlainString()));
    }

    /** A figure that the policy has: a file that says that there is none is wrong; zero in the policy is none. */
    void owed(String what, JsonNode written, BigDecimal policy) {
        if (written.isNull() && policy.signum() > 0) {
            held(what, false, "none", policy.toPlainString());
        } else {
            figure(what, written, policy);
        }
    }

    void owed(String what, JsonNode written, Money policy) {
        owed(what, written, Known.yuan(policy));
    }

    /** What a file gives where the policy has nothing to hold it to. */
    void unknown(String what, JsonNode written) {
        if (!written.isMissingNode() && !written.isNull() && !(written.isContainerNode() && written.isEmpty())) {
            unknown(what);
        }
    }

    void floor(String what, JsonNode written, Limits policy) {
        owed(what, written, Known.yuan(policy.floor()));
    }

    /** A cap, or none in the policy. */
    void cap(String what, JsonNode written, Limits policy) {
        if (policy.isCapped()) {
            owed(what, written, Known.yuan(policy.cap()));
        } else {
            Fields.decimal(written, what).ifPresent(figure -> unknown(what + " " + figure.toPlainString()));
        }
    }

    /** A scheme's floor and cap inside those of a measure that it stands under; of several, the widest. */
    void within(JsonNode scheme, List<Limits> measures) {
        var least = measures.stream()
                .map(Limits::floor)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var most = measures.stream()
                .map(Limits::cap)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Fields.decimal(scheme.path("floor"), "floor")
                .filter(floor -> floor.compareTo(Known.yuan(least)) < 0)
                .ifPresent(floor -> held("floor", false, floor.toPlainString(), "at least " + least));
        Fields.decimal(scheme.path("cap"), "cap")
                .filter(cap -> cap.compareTo(Known.yuan(most)) > 0)
                .ifPresent(cap -> held("cap", false, cap.toPlainString(), "at most " + most));
    }

    void sum(String what, JsonNode written, Money policy) {
        figure(what, written, Known.yuan(policy));
    }

    void word(String what, String written, String policy) {
        if (!written.isEmpty()) {
            held(what, written.equals(policy), written, policy);
        }
    }

    /** A day of the file; where the policy has none, nobody can say. */
    void day(String what, String written, Optional<String> policy) {
        if (!written.isEmpty()) {
            policy.ifPresentOrElse(
                    day -> held(what, written.equals(day), written, day), () -> unknown(what + " " + written));
        }
    }

    void holds(String what, boolean holds) {
        found.add(Finding.holds(holds, what));
    }

    void unknown(String what) {
        found.add(Finding.open(what));
    }

    void add(Finding finding) {
        found.add(finding);
    }

    private void held(String what, boolean same, String written, String policy) {
        found.add(
                same
                        ? Finding.holds(true, what)
                        : Finding.contradicts(what + " " + written + ", in the policy " + policy));
    }
}

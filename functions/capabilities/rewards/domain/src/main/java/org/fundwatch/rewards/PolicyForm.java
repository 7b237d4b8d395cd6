package org.fundwatch.rewards;

import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The form of a reward policy file; whatever does not fit it is a {@link Misfit}. */
final class PolicyForm {
    private static final Pattern ISSUED = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?");

    static RewardScheme scheme(Tree policy) {
        return whole(
                policy,
                () -> new RewardScheme(
                        id(policy),
                        policy.shaped("place", PolicyForm::place, "must be the code of a known place"),
                        issued(policy),
                        Start.of(policy),
                        End.of(policy),
                        basis(policy),
                        Formula.of(policy.child("formula")),
                        policy.has("uplift") ? Uplift.of(policy.child("uplift")) : Uplift.NONE,
                        WithoutAmount.of(policy),
                        Limits.of(policy.child("limits")),
                        Interpretation.of(policy)));
    }

    static RewardFramework framework(Tree policy) {
        return whole(
                policy,
                () -> new RewardFramework(
                        id(policy),
                        issued(policy),
                        Start.of(policy),
                        End.of(policy),
                        basis(policy),
                        Limits.of(policy.child("limits"))));
    }

    static <T> T whole(Tree policy, Supplier<T> read) {
        try {
            var value = read.get();
            policy.finish();
            return value;
        } catch (IllegalArgumentException | ArithmeticException apart) {
            throw new Misfit(policy.pointer(), "must hold together: " + apart.getMessage());
        }
    }

    /** The day or the month of issue; a scheme is no older. */
    private static String issued(Tree policy) {
        return policy.has("issued") ? policy.shaped("issued", PolicyForm::day, "must be a day or a month") : "";
    }

    private static String day(String written) {
        if (!ISSUED.matcher(written).matches()) {
            throw new IllegalArgumentException(written);
        }
        return written;
    }

    static PolicyId id(Tree policy) {
        return policy.shaped("id", PolicyId::new, "must be a policy id");
    }

    static Place place(String code) {
        return Places.known(code).orElseThrow(IllegalArgumentException::new);
    }

    static LegalBasis basis(Tree policy) {
        var sources =
                policy.children("sources").stream().map(PolicyForm::address).toList();
        if (sources.isEmpty()) {
            throw new Misfit("/sources", "must name a source");
        }
        return new LegalBasis(
                policy.text("instrument"), policy.text("article"), evidence(policy, "evidence"), sources.getFirst());
    }

    private static String address(Tree source) {
        var _ = evidence(source, "kind");
        var _ = source.text("note");
        return source.text("url");
    }

    static Evidence evidence(Tree tree, String key) {
        Function<String, Evidence> named = text -> Evidence.valueOf(text.toUpperCase(Locale.ROOT));
        return tree.shaped(key, named, "must be official, mirror, press or draft");
    }

    private PolicyForm() {}
}

package org.fundwatch.cases.clocks;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.PolicyHead;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The form of a file on periods; whatever does not fit it is a {@link Misfit}. */
final class ClockForm {
    private final Tree policy;
    private final PolicyHead head;

    ClockForm(Tree policy) {
        this.policy = policy;
        this.head = PolicyHead.read(policy, "startedOn");
    }

    ClockPolicy policy() {
        var read = new ClockPolicy(
                policy.shaped("id", PolicyId::new, "must be a policy id"),
                policy.date("from"),
                policy.child("alerts").positive("days-before"),
                policy.children("clocks").stream().map(this::rule).toList());
        policy.finish();
        return read;
    }

    private ClockRule rule(Tree tree) {
        try {
            return new ClockRule(
                    tree.oneOf("clock", Clock.class),
                    head.of(tree),
                    set(tree, "starts", Milestone.class),
                    set(tree, "met-by", Milestone.class),
                    tree.oneOf("meets", ClockRule.Meets.class),
                    span(tree.child("runs")),
                    tree.oneOf("direction", ClockRule.Direction.class),
                    tree.bool("rolls"),
                    tree.has("excludes") ? set(tree, "excludes", PauseReason.class) : Set.of(),
                    extensions(tree));
        } catch (IllegalArgumentException apart) {
            throw new Misfit(tree.pointer(), "must hold together: " + apart.getMessage());
        }
    }

    private static List<Extension> extensions(Tree tree) {
        return tree.has("extensions")
                ? tree.children("extensions").stream().map(ClockForm::extension).toList()
                : List.of();
    }

    private static Extension extension(Tree tree) {
        return new Extension(
                span(tree.child("by")), tree.oneOf("length", Extension.Length.class), tree.text("approver"));
    }

    private static Span span(Tree tree) {
        var units = Stream.of(Span.Unit.values())
                .filter(unit -> tree.has(key(unit)))
                .toList();
        if (units.size() != 1) {
            throw new Misfit(tree.pointer(), "must have one of days, working-days, years");
        }
        return new Span(tree.positive(key(units.getFirst())), units.getFirst());
    }

    private static String key(Span.Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> Set<E> set(Tree tree, String key, Class<E> type) {
        return tree.children(key).stream().map(it -> it.oneOf(type)).collect(toUnmodifiableSet());
    }
}

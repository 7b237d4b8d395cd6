package org.fundwatch.local.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fundwatch.claims.Feedback;
import org.fundwatch.claims.Feedback.Warn;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Whether a doctor's answer to a warning is accepted (3103). */
final class FeedbackCase {

    static Verdict verdict(Tree one) {
        var request = one.child("request");
        among(request, "warn_type");
        var warns = request.children("warns").stream().map(FeedbackCase::warn).toList();
        if (warns.isEmpty()) {
            throw new Misfit(request.pointer() + "/warns", "must hold an answer");
        }
        var is = Feedback.errors(warns).stream()
                .map(it -> it.warn() + " " + it.field())
                .sorted()
                .toList();
        var expect = one.child("expect");
        var stated = expect.children("errors").stream()
                .map(it -> Figures.count(it.child("warn")) + " " + it.text("field"))
                .sorted()
                .toList();
        var wrong = new ArrayList<String>();
        if (expect.bool("accepted") != is.isEmpty()) {
            wrong.add("accepted: is " + is.isEmpty());
        }
        if (!is.equals(stated)) {
            wrong.add("errors expected " + stated + ", are " + is);
        }
        return new Verdict(one.text("id"), one.text("title_zh"), wrong, List.of());
    }

    private static Warn warn(Tree warn) {
        warn.text("warn_rslt_id");
        return new Warn(among(warn, "dspo_way"), reason(warn.child("dspo_way_rea")));
    }

    /** Perhaps blank. */
    private static String reason(Tree node) {
        return node.asRead() instanceof String text ? text : node.text();
    }

    private static String among(Tree tree, String key) {
        var word = tree.text(key);
        if (!Set.of("1", "2").contains(word)) {
            throw new Misfit(tree.pointer() + "/" + key, "must be 1 or 2");
        }
        return word;
    }

    private FeedbackCase() {}
}

package org.fundwatch.desk;

import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** Words with which staff give a reason. */
final class Words {
    static final int MOST = 2000;

    private Words() {}

    static String of(Tree body, String key) {
        var words = body.text(key).strip();
        if (words.isEmpty() || words.length() > MOST) {
            throw new Misfit(body.pointer() + "/" + key, "must have 1 to " + MOST + " characters");
        }
        return words;
    }
}

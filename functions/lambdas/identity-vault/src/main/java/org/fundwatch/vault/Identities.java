package org.fundwatch.vault;

import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.Identity;

/** Reads an identity as intake sealed it. */
final class Identities {
    private Identities() {}

    static Identity read(Tree sealed) {
        var identity = new Identity(
                sealed.text("name"),
                sealed.text("phone"),
                sealed.optionalText("address"),
                sealed.optionalText("document"));
        sealed.finish();
        return identity;
    }
}

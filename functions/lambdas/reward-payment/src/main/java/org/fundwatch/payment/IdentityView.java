package org.fundwatch.payment;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.Tree;

/** Who a reporter is, told once to who asked. Prints as dots. */
@Schema(name = "OpenedIdentity")
record IdentityView(String name, String phone, Optional<String> address, Optional<String> document) {
    static IdentityView read(Tree vault) {
        var identity = vault.child("identity");
        return new IdentityView(
                identity.text("name"),
                identity.text("phone"),
                identity.optionalText("address"),
                identity.optionalText("document"));
    }

    @Override
    public String toString() {
        return "•••";
    }
}

package org.fundwatch.deskpages.form;

import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.show.Figures;

/** What a browser offers for a member of the contract. */
final class Inputs {
    private static final int LONG = 300;

    private Inputs() {}

    static String of(String name, Schema schema) {
        if (schema.isList()) {
            return schema.items().words().isEmpty() ? "lines" : "ticks";
        }
        if (schema.isTruth() || !schema.words().isEmpty()) {
            return "choice";
        }
        if (schema.isNumber()) {
            return Figures.isMoney(name) ? "money" : "whole";
        }
        return schema.isOfFormat("date") ? "date" : text(schema);
    }

    private static String text(Schema schema) {
        var most = schema.text("maxLength");
        return !most.isEmpty() && Integer.parseInt(most) > LONG ? "lines" : "text";
    }
}

package org.fundwatch.claims;

import java.util.Set;
import java.util.function.Consumer;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * Fields of a claim that no rule of this build reads: they must fit all the same, since a rule of the next edition may, and
 * nothing of them is kept.
 */
final class Unread {

    /** The asking institution's own entry; its code, where it stands, must be the one that asks. */
    static void institution(Tree institution, String asking) {
        if (!Fields.optionalText(institution, "code").orElse(asking).equals(asking)) {
            throw new Misfit(institution.pointer() + "/code", "must be the institution that asks");
        }
        word(institution.child("kind"), "hospital", "clinic", "pharmacy");
        Fields.count(institution, "level");
    }

    static void ofVisit(Tree visit) {
        if (visit.has("insurance_type")) {
            word(visit.child("insurance_type"), "employee", "resident", "work-injury", "maternity");
        }
        Fields.count(visit, "beds_in_room");
        Fields.money(visit, "total_amount");
        each(visit, "diagnoses", Fields::item);
        each(visit, "operations", Unread::operation);
        each(visit, "devices_used", Unread::device);
    }

    static void ofLine(Tree line) {
        Fields.time(line, "time");
        Fields.optionalText(line, "rx");
        Fields.optionalText(line, "doctor");
        Fields.optionalText(line, "body_part");
        if (line.has("route")) {
            word(line.child("route"), "oral", "injection", "infusion", "external");
        }
        payClass(line);
        if (line.has("actual")) {
            actual(line.child("actual"));
        }
        if (line.has("udi")) {
            line.child("udi");
        }
    }

    /** An entry of orders, reports or executions: its day and number. */
    static void ofRecord(Tree row) {
        Fields.positive(row.child("no"), 0);
        row.date("date");
    }

    private static void operation(Tree operation) {
        ofRecord(operation);
        Fields.item(operation);
        Fields.optionalText(operation, "incision");
    }

    private static void device(Tree device) {
        Fields.positive(device.child("no"), 0);
        Fields.item(device);
        Fields.text(device, "udi");
    }

    private static void actual(Tree actual) {
        Fields.item(actual);
        payClass(actual);
        Fields.money(actual, "unit_price");
    }

    private static void payClass(Tree tree) {
        if (tree.has("class")) {
            word(tree.child("class"), "01", "02", "03");
        }
    }

    private static void each(Tree tree, String key, Consumer<Tree> read) {
        if (tree.has(key)) {
            tree.children(key).forEach(read);
        }
    }

    private static void word(Tree tree, String... known) {
        if (!Set.of(known).contains(tree.text())) {
            throw new Misfit(tree.pointer(), "must be one of " + String.join(", ", known));
        }
    }

    private Unread() {}
}

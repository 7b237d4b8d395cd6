package org.fundwatch.claims;

import java.util.Optional;
import org.fundwatch.claims.InstitutionFacts.Billed;
import org.fundwatch.claims.InstitutionFacts.Method;
import org.fundwatch.claims.InstitutionFacts.MethodPrice;
import org.fundwatch.claims.InstitutionFacts.Stay;
import org.fundwatch.claims.InstitutionFacts.Stock;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The form of the institution and of what is known of it beside the claim. */
final class InstitutionForm {
    private enum Kind {
        HOSPITAL,
        CLINIC,
        PHARMACY
    }

    /** The asking institution's own entry; its code, where it stands, must be the one that asks. */
    static Institution read(Tree body, String asking) {
        return body.has("institution")
                ? entry(body.child("institution"), asking)
                : new Institution(asking, Optional.empty());
    }

    private static Institution entry(Tree entry, String asking) {
        if (!Fields.optionalText(entry, "code").orElse(asking).equals(asking)) {
            throw new Misfit(entry.pointer() + "/code", "must be the institution that asks");
        }
        Spelling.read(entry, "kind", Kind.class);
        return new Institution(asking, Fields.count(entry, "level"));
    }

    static InstitutionFacts facts(Tree body) {
        return body.has("institution_facts") ? given(body.child("institution_facts")) : InstitutionFacts.none();
    }

    private static InstitutionFacts given(Tree facts) {
        return new InstitutionFacts(
                Fields.each(facts, "stays", InstitutionForm::stay),
                Fields.each(facts, "stock", InstitutionForm::stock),
                Fields.optionalTexts(facts, "staff_subjects"),
                Fields.each(facts, "reagents", InstitutionForm::method),
                Fields.each(facts, "tests_billed", InstitutionForm::billed),
                Fields.each(facts, "method_prices", InstitutionForm::price),
                Fields.optionalTexts(facts, "suspended_doctors"),
                Fields.optionalTexts(facts, "settled_trace_codes"));
    }

    private static Stay stay(Tree stay) {
        Fields.text(stay, "patient");
        var admitted = stay.date("admitted");
        var discharged = stay.date("discharged");
        if (discharged.isBefore(admitted)) {
            throw new Misfit(stay.pointer() + "/discharged", "must not be before admitted");
        }
        return new Stay(Fields.text(stay, "bed"), admitted, discharged);
    }

    private static Stock stock(Tree row) {
        return new Stock(
                Fields.named(row),
                Fields.quantity(row, "opening"),
                Fields.quantity(row, "purchased"),
                Fields.quantity(row, "closing"),
                Fields.quantity(row, "settled_qty"),
                Fields.price(row));
    }

    private static Method method(Tree row) {
        return new Method(Fields.text(row, "name"), Fields.text(row, "method"));
    }

    private static Billed billed(Tree row) {
        return new Billed(method(row), Fields.quantity(row, "qty"), Fields.price(row));
    }

    private static MethodPrice price(Tree row) {
        return new MethodPrice(method(row), Fields.price(row));
    }

    private InstitutionForm() {}
}

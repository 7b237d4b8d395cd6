package org.fundwatch.claimvalidation.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/**
 * What a line takes from an item of a Claim.
 *
 * @param team who treated, by sequence
 * @param category of items that state none
 */
record ItemReading(List<Tree> team, Optional<String> category) {
    private static final List<String> NOT_MAPPED = List.of("detail", "modifier");

    /** Writes the item as a line; without a quantity it is one. */
    void into(Part line, Tree item) {
        refuse(item);
        line.put("no", item.child("sequence").asRead(), item.child("sequence"));
        new Concept(item.child("productOrService")).into(line, Systems.ITEM::equals);
        line.put("category", category(item), item);
        days(line, item);
        Elements.at(item, "quantity")
                .findFirst()
                .ifPresentOrElse(
                        quantity -> line.put("qty", Elements.quantity(quantity), quantity.child("value")),
                        () -> line.put("qty", "1", item));
        Elements.at(item, "unitPrice").forEach(price -> line.put("unit_price", Elements.yuan(price), price));
        Elements.at(item, "net").forEach(net -> line.put("amount", Elements.yuan(net), net));
        Elements.at(item, "bodySite").forEach(site -> line.put("body_part", new Concept(site).name(), site));
        doctor(item).ifPresent(code -> line.put("doctor", code, item));
    }

    private static void refuse(Tree item) {
        NOT_MAPPED.stream().flatMap(key -> Elements.at(item, key)).findFirst().ifPresent(element -> {
            throw ClaimReading.notMapped(element);
        });
        Elements.at(item, "factor")
                .filter(factor -> Elements.decimal(factor, "must be a number").compareTo(BigDecimal.ONE) != 0)
                .findFirst()
                .ifPresent(factor -> {
                    throw ClaimReading.notMapped(factor);
                });
    }

    private String category(Tree item) {
        return Elements.at(item, "category")
                .flatMap(concept -> new Concept(concept).code(Systems.CATEGORY).stream())
                .findFirst()
                .or(() -> category)
                .orElseThrow(() -> new Misfit(item.pointer() + "/category", "must have a code of " + Systems.CATEGORY));
    }

    private static void days(Part line, Tree item) {
        if (item.has("servicedPeriod")) {
            OrderReading.period(line, item.child("servicedPeriod"));
        } else {
            var date = item.child("servicedDate");
            line.put("date", Elements.day(date).toString(), date);
        }
    }

    /** The national code of whoever is named first for the item. */
    private Optional<String> doctor(Tree item) {
        return Elements.each(item, "careTeamSequence").stream()
                .map(Tree::integer)
                .flatMap(sequence -> team.stream().filter(member -> member.integer("sequence") == sequence))
                .map(member -> member.child("provider"))
                .flatMap(provider -> Identifiers.of(provider, Systems.PRACTITIONER).stream())
                .findFirst();
    }
}

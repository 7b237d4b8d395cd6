package org.fundwatch.local.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;

/** A case as it was published, with everything in it that can be checked. */
record PublishedCase(
        String id,
        Profile profile,
        List<Component> components,
        Printing printing,
        Optional<Money> refund,
        Optional<Money> totalFine,
        Optional<Money> damages,
        Optional<Multiple> damagesMultiple,
        Handling handling,
        Remarks remarks,
        List<StatedArithmetic> arithmetic) {

    /** The route of an agency's own measures. */
    static final String AGREEMENT = "AGREEMENT";

    /** What kind of case it is; unknown words are kept as they are. */
    record Profile(String institutionType, String kind, String route, String date, String decision) {
        static Profile of(Node node) {
            return new Profile(
                    node.at("institution_type").text().orElse(""),
                    node.at("kind_code").text().orElse(""),
                    node.at("route").text().orElse(""),
                    node.at("date").text().orElse(""),
                    node.at("decision_no").text().orElse(""));
        }

        boolean person() {
            return institutionType.equals("PERSON");
        }

        boolean practitioner() {
            return institutionType.equals("PRACTITIONER");
        }

        /** What a part is of which the record does not say it: an agency has damages alone to ask for. */
        Component.Measure unsaid() {
            return route.equals(AGREEMENT) ? Component.Measure.LIQUIDATED_DAMAGES : Component.Measure.FINE;
        }

        boolean otherRegulator() {
            return route.equals("OTHER_REGULATOR");
        }
    }

    static PublishedCase of(Node node) {
        var id = node.object().at("id").text().orElse(unnamed(node));
        var named = new Node(node.where() + " (" + id + ")", node.json());
        return new PublishedCase(
                id,
                Profile.of(named),
                components(named.at("components"), Profile.of(named)),
                Printing.of(named.at("published_unit").text().orElse("")),
                named.at("refund_or_recovered_yuan").money(),
                named.at("total_fine_yuan").money(),
                named.at("liquidated_damages_yuan").money(),
                named.at("liquidated_damages_multiple").multiple(),
                Handling.of(named),
                Remarks.of(named),
                StatedArithmetic.of(named.at("arithmetic_check")));
    }

    /** Its id, or where it stands, whatever else of it cannot be read. */
    static String name(Node node) {
        var id = node.at("id");
        return id.json().isContainerNode() ? unnamed(node) : id.text().orElse(unnamed(node));
    }

    private static String unnamed(Node node) {
        return "case at " + node.where();
    }

    List<Component> components(Component.Measure measure) {
        return components.stream().filter(one -> one.measure() == measure).toList();
    }

    /** The printed sum of a component: its own, or the whole one's where no other component shares that. */
    Optional<Money> printed(Component component) {
        var whole =
                switch (component.measure()) {
                    case FINE -> totalFine;
                    case LIQUIDATED_DAMAGES -> damages;
                    case OTHER -> Optional.<Money>empty();
                };
        var alone = components(component.measure()).size() == 1;
        return component.published().or(() -> alone ? whole : Optional.empty());
    }

    /** The multiple of a component; damages may carry one for all. */
    Optional<Multiple> multiple(Component component) {
        return component.measure() == Component.Measure.LIQUIDATED_DAMAGES
                ? component.multiple().or(() -> damagesMultiple)
                : component.multiple();
    }

    private static List<Component> components(Node node, Profile profile) {
        var components = new ArrayList<Component>();
        for (var item : node.items()) {
            components.add(Component.of(item, components.size() + 1, profile.unsaid()));
        }
        return List.copyOf(components);
    }
}

package org.fundwatch.claimvalidation.fhir;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** What a line takes from an order: MedicationRequest, ServiceRequest or DeviceRequest (医嘱). */
final class OrderReading {
    private static final Set<String> GONE = Set.of("cancelled", "entered-in-error", "revoked", "stopped");
    private static final Set<String> DAYS = Set.of("d", "day", "days");
    private static final String ONE = "1";

    /** Whether the resource orders something that can be charged. */
    static boolean reads(Tree order) {
        return kind(order).isPresent() && goesOn(order);
    }

    /** Writes the order as a line; one without a date is of today, one without a quantity orders one. */
    static void into(Part line, Tree order, LocalDate today) {
        var kind = kind(order).orElseThrow();
        new Concept(kind.concept(order)).into(line, Systems.ITEM::equals);
        line.put("category", category(order).orElse(kind.category), order);
        days(line, order, today);
        kind.quantity(order)
                .ifPresentOrElse(
                        quantity -> line.put("qty", Elements.quantity(quantity), quantity.child("value")),
                        () -> line.put("qty", ONE, order));
        supply(line, order);
        doctor(order).ifPresent(code -> line.put("doctor", code, order.child("requester")));
        Elements.at(order, "groupIdentifier")
                .flatMap(group -> group.optionalText("value").stream())
                .forEach(number -> line.put("rx", number, order.child("groupIdentifier")));
    }

    private enum Kind {
        MEDICATION_REQUEST("drug", "medication") {
            @Override
            Optional<Tree> quantity(Tree order) {
                return Elements.at(order, "dispenseRequest")
                        .flatMap(dispense -> Elements.at(dispense, "quantity"))
                        .findFirst();
            }
        },
        SERVICE_REQUEST("other", "code") {
            @Override
            Tree concept(Tree order) {
                return order.child("code");
            }

            @Override
            Optional<Tree> quantity(Tree order) {
                return Elements.at(order, "quantityQuantity").findFirst();
            }
        },
        DEVICE_REQUEST("consumable", "code") {
            @Override
            Optional<Tree> quantity(Tree order) {
                return Optional.empty();
            }
        };

        private final String category;
        private final String what;

        Kind(String category, String what) {
            this.category = category;
            this.what = what;
        }

        abstract Optional<Tree> quantity(Tree order);

        /** The concept itself, or that of a contained resource. */
        Tree concept(Tree order) {
            return order.has(what + "CodeableConcept")
                    ? order.child(what + "CodeableConcept")
                    : contained(order, order.child(what + "Reference")).child("code");
        }

        private static Tree contained(Tree order, Tree reference) {
            var references = References.none().within(order);
            return Stream.of("Medication", "Device")
                    .flatMap(type -> references.find(reference, type).stream())
                    .findFirst()
                    .orElseThrow(() -> new Misfit(reference.pointer(), "must lead to a contained resource"));
        }
    }

    private static Optional<Kind> kind(Tree order) {
        return switch (Elements.type(order)) {
            case "MedicationRequest" -> Optional.of(Kind.MEDICATION_REQUEST);
            case "ServiceRequest" -> Optional.of(Kind.SERVICE_REQUEST);
            case "DeviceRequest" -> Optional.of(Kind.DEVICE_REQUEST);
            default -> Optional.empty();
        };
    }

    private static boolean goesOn(Tree order) {
        var forbids = order.has("doNotPerform") && order.bool("doNotPerform");
        return !forbids && order.optionalText("status").filter(GONE::contains).isEmpty();
    }

    private static Optional<String> category(Tree order) {
        return Elements.each(order, "category").stream()
                .flatMap(category -> new Concept(category).code(Systems.CATEGORY).stream())
                .findFirst();
    }

    private static void days(Part line, Tree order, LocalDate today) {
        if (order.has("occurrencePeriod")) {
            period(line, order.child("occurrencePeriod"));
            return;
        }
        Stream.of("occurrenceDateTime", "authoredOn")
                .flatMap(key -> Elements.at(order, key))
                .findFirst()
                .ifPresentOrElse(
                        date -> line.put("date", Elements.day(date).toString(), date),
                        () -> line.put("date", today.toString(), order));
    }

    /** Writes the days that a line covers. */
    static void period(Part line, Tree period) {
        var start = period.child("start");
        line.put("date", Elements.day(start).toString(), start);
        Elements.at(period, "end")
                .forEach(end -> line.put("until", Elements.day(end).toString(), end));
    }

    private static void supply(Part line, Tree order) {
        Elements.at(order, "dispenseRequest")
                .flatMap(dispense -> Elements.at(dispense, "expectedSupplyDuration"))
                .filter(OrderReading::inDays)
                .map(duration -> duration.child("value"))
                .forEach(value -> line.put("days_supply", value.asRead(), value));
    }

    private static boolean inDays(Tree duration) {
        return Stream.of("code", "unit")
                .flatMap(key -> duration.optionalText(key).stream())
                .anyMatch(DAYS::contains);
    }

    private static Optional<String> doctor(Tree order) {
        return Elements.at(order, "requester")
                .flatMap(requester -> Identifiers.of(requester, Systems.PRACTITIONER).stream())
                .findFirst();
    }

    private OrderReading() {}
}

package org.fundwatch.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.NumberedPenalty;
import org.fundwatch.kernel.Tree;
import org.fundwatch.publication.PersonMask;
import org.fundwatch.publication.PersonName;
import org.fundwatch.publication.RegistrationNumber;

/** What the registrar adds to the case so that it can be listed; masks decide what of it is ever shown. */
@Schema(name = "NewListing", additionalProperties = Schema.False.class)
record ListingBody(
        @Schema(
                implementation = String.class,
                pattern = "^[0-9A-HJ-NP-RT-UW-Y]{18}$",
                description = "unified social credit code; shown as far as the policy's mask lets it")
        Optional<RegistrationNumber> registration,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = PersonName.MOST,
                description = "name of the person responsible; at most its first character is kept")
        Optional<PersonName> responsible,

        @Schema(
                implementation = Integer.class,
                minimum = "1",
                description = "the number of the decision that was read; left out, it is the one that stands")
        Optional<Integer> decision) {

    static ListingBody parse(Tree body) {
        var parsed = new ListingBody(
                body.has("registration")
                        ? Optional.of(
                                body.shaped("registration", RegistrationNumber::new, "must be 18 digits and capitals"))
                        : Optional.empty(),
                body.has("responsible")
                        ? Optional.of(body.shaped("responsible", PersonName::of, "must have at most 100 characters"))
                        : Optional.empty(),
                body.has("decision") ? Optional.of(body.integer("decision")) : Optional.empty());
        body.finish();
        return parsed;
    }

    /** Whether it is this penalty that was read. */
    boolean isOf(NumberedPenalty penalty) {
        return decision.isEmpty() || decision.get() == penalty.number();
    }

    Map<String, String> details() {
        var details = new HashMap<String, String>();
        registration.ifPresent(it -> details.put("registration", it.value()));
        responsible.flatMap(PersonMask.FIRST_CHARACTER::of).ifPresent(it -> details.put("responsible", it));
        decision.ifPresent(number -> details.put("decision", number.toString()));
        return details;
    }
}

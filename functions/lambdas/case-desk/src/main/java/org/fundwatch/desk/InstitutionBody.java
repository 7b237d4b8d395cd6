package org.fundwatch.desk;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.DesignatedInstitution;
import org.fundwatch.reports.InstitutionType;

/** The particulars of a designated institution. */
@Schema(name = "Institution", additionalProperties = Schema.False.class)
record InstitutionBody(
        @Schema(required = true, minLength = 1, maxLength = DesignatedInstitution.MAX_NAME)
        String name,

        @Schema(required = true, implementation = String.class, pattern = "^[1-9][0-9]{5}$", description = "GB/T 2260")
        Place place,

        @Schema(required = true) InstitutionType type) {

    static InstitutionBody parse(Tree body) {
        var rule = "must have at most " + DesignatedInstitution.MAX_NAME + " characters";
        var parsed = new InstitutionBody(
                body.shaped("name", InstitutionBody::name, rule),
                Inputs.place(body, "place"),
                body.oneOf("type", InstitutionType.class));
        body.finish();
        return parsed;
    }

    DesignatedInstitution coded(InstitutionCode code) {
        return new DesignatedInstitution(code, name, place, type);
    }

    Map<String, String> details() {
        return Map.of("name", name, "place", place.code(), "type", type.name());
    }

    private static String name(String text) {
        if (text.length() > DesignatedInstitution.MAX_NAME) {
            throw new IllegalArgumentException("too long");
        }
        return text;
    }
}

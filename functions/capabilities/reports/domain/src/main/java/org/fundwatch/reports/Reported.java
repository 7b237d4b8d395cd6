package org.fundwatch.reports;

import java.util.Optional;
import org.fundwatch.kernel.InstitutionCode;

/** Whom a report is against (被举报对象): a designated institution by its code, or whoever the words say. */
public sealed interface Reported {

    /** A designated institution (定点医药机构), or a person who works there. */
    record AtInstitution(InstitutionCode code) implements Reported {}

    /** A name as the whistleblower knows it, 1 to {@value #MAX_NAME} characters. */
    record ByName(String words) implements Reported {
        public ByName {
            if (words.isBlank() || words.length() > MAX_NAME) {
                throw new IllegalArgumentException("a reported name has 1 to " + MAX_NAME + " characters");
            }
        }
    }

    int MAX_NAME = 200;

    /** Reads an institution's code; anything else is an {@link IllegalArgumentException}. */
    static Reported at(String code) {
        return new AtInstitution(new InstitutionCode(code));
    }

    /** The institution's code, where it was given. */
    default Optional<InstitutionCode> institution() {
        return this instanceof AtInstitution(var code) ? Optional.of(code) : Optional.empty();
    }

    /** The name, where there is no code. */
    default Optional<String> name() {
        return this instanceof ByName(var words) ? Optional.of(words) : Optional.empty();
    }
}

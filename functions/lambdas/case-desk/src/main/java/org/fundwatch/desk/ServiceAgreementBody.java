package org.fundwatch.desk;

import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.agreement.AgencyLevel;
import org.fundwatch.cases.agreement.Length;
import org.fundwatch.cases.agreement.ServiceAgreement;
import org.fundwatch.cases.agreement.ServiceAgreement.Ownership;
import org.fundwatch.cases.agreement.ServiceAgreement.Terms;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Tree;

/** The agreement at hand, with what it says itself of this breach; no law sets that. */
@Schema(name = "ServiceAgreement", additionalProperties = Schema.False.class)
record ServiceAgreementBody(
        @Schema(required = true, description = "first day of its term")
        LocalDate from,

        @Schema(required = true, description = "last day of its term")
        LocalDate until,

        @Schema(required = true, description = "of the agency that has it")
        AgencyLevel agency,

        @Schema(required = true) Ownership ownership,

        @Schema(implementation = Integer.class, minimum = "1", description = "agreed length of a suspension")
        Optional<Integer> suspensionMonths,

        @Schema(implementation = Integer.class, minimum = "1", description = "agreed length of a suspension")
        Optional<Integer> suspensionDays,

        @Schema(
                implementation = String.class,
                pattern = "^[0-9]+(\\.[0-9]+)?$",
                examples = "0.3",
                description = "how many times the amount in question is paid as damages")
        Optional<Multiple> damages) {
    static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);
    private static final Multiple MOST_DAMAGES = Multiple.of("1000");
    private static final int MOST_MONTHS = 1200;
    private static final int MOST_DAYS = 36_525;

    static ServiceAgreement parse(Tree agreement, InstitutionCode institution) {
        var from = agreement.date("from");
        var until = Inputs.dayUntil(agreement, "until", LAST_DAY, "must not lie after " + LAST_DAY);
        if (until.isBefore(from)) {
            throw new Misfit(agreement.pointer() + "/until", "must not lie before the first day");
        }
        return new ServiceAgreement(
                institution,
                from,
                until,
                agreement.oneOf("agency", AgencyLevel.class),
                agreement.oneOf("ownership", Ownership.class),
                new Terms(suspension(agreement), damages(agreement)));
    }

    private static Optional<Multiple> damages(Tree agreement) {
        var damages =
                agreement.has("damages") ? Optional.of(agreement.multiple("damages")) : Optional.<Multiple>empty();
        if (damages.filter(multiple -> multiple.compareTo(MOST_DAMAGES) > 0).isPresent()) {
            throw new Misfit(agreement.pointer() + "/damages", "must be at most " + MOST_DAMAGES);
        }
        return damages;
    }

    private static Optional<Length> suspension(Tree agreement) {
        var months = number(agreement, "suspensionMonths", MOST_MONTHS).map(Length::months);
        var days = number(agreement, "suspensionDays", MOST_DAYS).map(Length::days);
        if (months.isPresent() && days.isPresent()) {
            throw new Misfit(agreement.pointer(), "must have suspensionMonths or suspensionDays, not both");
        }
        return months.or(() -> days);
    }

    private static Optional<Integer> number(Tree agreement, String key, int most) {
        var number = agreement.has(key) ? Optional.of(agreement.positive(key)) : Optional.<Integer>empty();
        if (number.filter(it -> it > most).isPresent()) {
            throw new Misfit(agreement.pointer() + "/" + key, "must be at most " + most);
        }
        return number;
    }
}

package org.fundwatch.desk;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.cases.agreement.AgreementFacts.Cause;
import org.fundwatch.cases.agreement.BarReason;
import org.fundwatch.cases.agreement.GroundCode;
import org.fundwatch.cases.agreement.InstitutionKind;
import org.fundwatch.cases.agreement.TakenMeasure;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;

/** The officer's facts and pick; earlier suspensions that are on file need not be named. */
@Schema(name = "NewAgreementMeasure", additionalProperties = Schema.False.class)
record AgreementMeasureBody(
        @Schema(required = true, description = "the day of the measure, today or earlier")
        LocalDate decidedOn,

        @Schema(required = true) ServiceAgreementBody agreement,
        @Schema(required = true) ProposalBody proposal,

        @Schema(description = "grounds of termination that people established, by their codes in the rules")
        List<String> grounds,

        @Schema(description = "first days of earlier suspensions by the agency that are not on file here")
        List<LocalDate> suspendedOn,

        @Schema(implementation = Cause.class, description = "NOT_ESTABLISHED where nothing is said")
        Optional<Cause> cause,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = WordLimits.DOCUMENT,
                examples = "医保协〔2026〕1号",
                description = "the measure's document, by its number")
        String document,

        @Schema(
                required = true,
                minLength = 1,
                maxLength = WordLimits.REASON,
                description = "the officer's words; no names")
        String reason,

        @Schema(implementation = BarReason.class, description = "what an end of the agreement was for")
        Optional<BarReason> bar,

        @Schema(description = "other shops of the same principal, whose agreements end with this one, by their codes")
        List<String> shops) {

    static ProposedMeasure parse(Tree body, InstitutionCode institution, LocalDate today) {
        var decidedOn = Inputs.dayUntil(body, "decidedOn", today);
        var parsed = new ProposedMeasure(
                ServiceAgreementBody.parse(body.child("agreement"), institution),
                decidedOn,
                list(body, "grounds").stream().map(AgreementMeasureBody::ground).collect(toUnmodifiableSet()),
                list(body, "suspendedOn").stream()
                        .map(item -> suspension(item, decidedOn))
                        .toList(),
                body.has("cause") ? body.oneOf("cause", Cause.class) : Cause.NOT_ESTABLISHED,
                ProposalBody.parse(body.child("proposal")),
                note(body, institution));
        body.finish();
        return parsed;
    }

    private static TakenMeasure.Note note(Tree body, InstitutionCode institution) {
        return new TakenMeasure.Note(
                Inputs.words(body, "document", WordLimits.DOCUMENT),
                Inputs.words(body, "reason", WordLimits.REASON),
                body.has("bar") ? Optional.of(body.oneOf("bar", BarReason.class)) : Optional.empty(),
                list(body, "shops").stream()
                        .map(item -> shop(item, institution))
                        .collect(toUnmodifiableSet()));
    }

    private static LocalDate suspension(Tree item, LocalDate decidedOn) {
        var day = item.date();
        if (day.isAfter(decidedOn)) {
            throw new Misfit(item.pointer(), "must not lie after the measure");
        }
        return day;
    }

    private static InstitutionCode shop(Tree item, InstitutionCode institution) {
        var rule = "must be another shop: P and 11 digits";
        var shop = Inputs.shaped(item, InstitutionCode::new, rule);
        if (shop.equals(institution) || InstitutionKind.of(shop) != InstitutionKind.PHARMACY) {
            throw new Misfit(item.pointer(), rule);
        }
        return shop;
    }

    private static List<Tree> list(Tree body, String key) {
        return body.has(key) ? body.children(key) : List.of();
    }

    private static GroundCode ground(Tree item) {
        return Inputs.shaped(item, GroundCode::new, "must be the code of a ground");
    }
}

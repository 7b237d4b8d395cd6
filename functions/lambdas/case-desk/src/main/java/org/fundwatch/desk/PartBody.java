package org.fundwatch.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.fundwatch.cases.Choice;
import org.fundwatch.cases.Circumstance;
import org.fundwatch.cases.Circumstances;
import org.fundwatch.cases.DraftPart;
import org.fundwatch.cases.Factor;
import org.fundwatch.cases.Finding;
import org.fundwatch.cases.Months;
import org.fundwatch.cases.Part;
import org.fundwatch.cases.Reasons;
import org.fundwatch.cases.WordLimits;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Tree;

/** One finding by its number, what is chosen for it (exactly one of four), what people say about it, and why. */
@Schema(name = "NewPenaltyPart", additionalProperties = Schema.False.class)
record PartBody(
        @Schema(required = true, minimum = "1") int finding,

        @Schema(
                implementation = String.class,
                pattern = "^[0-9]+(\\.[0-9]+)?$",
                examples = "3.5",
                description = "how many times over, where the article takes multiples")
        Optional<Multiple> multiple,

        @Schema(implementation = Long.class, minimum = "0", description = "where the article has a fixed range")
        Optional<Long> sumFen,

        @Schema(implementation = Boolean.class, description = "true: no fine")
        Optional<Boolean> noFine,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = 100,
                description = "the authority that fined the same act")
        Optional<String> finedElsewhere,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = WordLimits.DOCUMENT,
                description =
                        "the decision by which that authority fined it, by its number; required with it, as a reason is")
        Optional<String> finedElsewhereDocument,

        @Schema(
                implementation = String.class,
                pattern = Months.SHAPE,
                examples = "9",
                description = "for how many months the article's suspension is ordered; half months exist")
        Optional<Months> suspensionMonths,

        @Schema(implementation = Boolean.class) Optional<Boolean> refusesToCorrect,
        @Schema(implementation = Boolean.class) Optional<Boolean> firstViolation,
        @Schema(implementation = Boolean.class) Optional<Boolean> correctedPromptly,
        @Schema(implementation = Boolean.class) Optional<Boolean> refundedInTime,
        @Schema(implementation = Boolean.class) Optional<Boolean> seriousConsequence,
        @Schema(implementation = Boolean.class) Optional<Boolean> insured,

        @Schema(description = "listed factors, with a reason")
        List<Factor> factors,

        @Schema(implementation = String.class, minLength = 1, maxLength = 1000, description = "the officer's words")
        Optional<String> reason,

        @Schema(
                implementation = String.class,
                minLength = 1,
                maxLength = 100,
                description = "the tier picked from the place's benchmark")
        Optional<String> band) {
    private static final String ONE_CHOICE = "must hold exactly one of multiple, sumFen, noFine: true, finedElsewhere";
    private static final int MOST_WORDS = 1000;
    private static final int MOST_NAME = 100;

    static PartBody parse(Tree part) {
        var parsed = draft(part);
        if (parsed.choices() == 0) {
            throw new Misfit(part.pointer(), ONE_CHOICE);
        }
        return parsed;
    }

    /** A part that may lack its choice. */
    static PartBody draft(Tree part) {
        var parsed = new PartBody(
                part.integer("finding"),
                part.has("multiple") ? Optional.of(part.multiple("multiple")) : Optional.empty(),
                part.has("sumFen") ? Optional.of(part.fen("sumFen").fen()) : Optional.empty(),
                said(part, "noFine"),
                words(part, "finedElsewhere", MOST_NAME),
                words(part, "finedElsewhereDocument", WordLimits.DOCUMENT),
                months(part),
                said(part, Circumstance.REFUSES_TO_CORRECT.fact()),
                said(part, Circumstance.FIRST_VIOLATION.fact()),
                said(part, Circumstance.CORRECTED_PROMPTLY.fact()),
                said(part, Circumstance.REFUNDED_IN_TIME.fact()),
                said(part, Circumstance.SERIOUS_CONSEQUENCE.fact()),
                said(part, Circumstance.INSURED.fact()),
                part.has("factors")
                        ? part.children("factors").stream()
                                .map(one -> one.oneOf(Factor.class))
                                .toList()
                        : List.of(),
                words(part, "reason", MOST_WORDS),
                words(part, "band", MOST_NAME));
        parsed.requireFitting(part);
        return parsed;
    }

    private void requireFitting(Tree part) {
        if (choices() > 1 || noFine.equals(Optional.of(false))) {
            throw new Misfit(part.pointer(), ONE_CHOICE);
        }
        if (finedElsewhereDocument.isPresent() && finedElsewhere.isEmpty()) {
            throw new Misfit(part.pointer() + "/finedElsewhereDocument", "goes with finedElsewhere");
        }
    }

    Part of(Finding found) {
        return new Part(found, choice(), suspensionMonths, circumstances(), reasons());
    }

    DraftPart drafted(Finding found) {
        var chosen = choices() == 0 ? Optional.<Choice>empty() : Optional.of(choice());
        return new DraftPart(found, chosen, suspensionMonths, circumstances(), reasons());
    }

    /** Everything that was asked for, in one line: another content is another order. */
    String details() {
        return finding + new PartLine(choice(), suspensionMonths, circumstances(), reasons()).text();
    }

    private Choice choice() {
        return multiple.<Choice>map(Choice.Times::new)
                .or(() -> sumFen.map(Money::ofFen).map(Choice.Sum::new))
                .or(() -> finedElsewhere.map(
                        authority -> new Choice.FinedElsewhere(authority, finedElsewhereDocument.orElse(""))))
                .orElseGet(Choice.NoFine::new);
    }

    private Circumstances circumstances() {
        var said = new EnumMap<Circumstance, Boolean>(Circumstance.class);
        refusesToCorrect.ifPresent(answer -> said.put(Circumstance.REFUSES_TO_CORRECT, answer));
        firstViolation.ifPresent(answer -> said.put(Circumstance.FIRST_VIOLATION, answer));
        correctedPromptly.ifPresent(answer -> said.put(Circumstance.CORRECTED_PROMPTLY, answer));
        refundedInTime.ifPresent(answer -> said.put(Circumstance.REFUNDED_IN_TIME, answer));
        seriousConsequence.ifPresent(answer -> said.put(Circumstance.SERIOUS_CONSEQUENCE, answer));
        insured.ifPresent(answer -> said.put(Circumstance.INSURED, answer));
        return new Circumstances(said);
    }

    private Reasons reasons() {
        return new Reasons(Set.copyOf(factors), reason.orElse(""), band, Optional.empty());
    }

    private long choices() {
        return Stream.of(multiple, sumFen, noFine, finedElsewhere)
                .filter(Optional::isPresent)
                .count();
    }

    private static Optional<Months> months(Tree part) {
        return part.has("suspensionMonths")
                ? Optional.of(part.shaped("suspensionMonths", Months::of, "must be months such as 9 or 9.5"))
                : Optional.empty();
    }

    private static Optional<Boolean> said(Tree part, String key) {
        return part.has(key) ? Optional.of(part.bool(key)) : Optional.empty();
    }

    private static Optional<String> words(Tree part, String key, int most) {
        var words = part.optionalText(key);
        if (words.filter(text -> text.length() > most).isPresent()) {
            throw new Misfit(part.pointer() + "/" + key, "must not be longer than " + most + " characters");
        }
        return words;
    }
}

package org.fundwatch.local.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.cases.Addressee;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.cases.Component.Measure;

/** What a record says of itself: its unit of print, its kind, the articles that it states, the year of its decision. */
record RecordChecks(PublishedCase published, Statute statute) {
    private static final Pattern MIXED = Pattern.compile("MIXED_(\\d+)_(\\d+)");
    private static final Pattern YEAR = Pattern.compile("[〔\\[【(（]((?:19|20)\\d{2})[〕\\]】)）]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[〔【](\\d+)[〕】]");
    private static final Pattern YEAR_OF_DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final Pattern LEAD = Pattern.compile("lead|线索");

    List<Check> all() {
        var checks = new ArrayList<Check>();
        printed("refund", published.refund(), checks);
        printed("total", published.totalFine(), checks);
        printed("damages", published.damages(), checks);
        published.components().forEach(part -> {
            printed("amount", part.amount(), checks);
            printed(part.measure() == Measure.LIQUIDATED_DAMAGES ? "damages" : "fine", part.published(), checks);
            checks.addAll(stated(part));
        });
        kind().ifPresent(checks::add);
        decision().ifPresent(checks::add);
        numbered().ifPresent(checks::add);
        return checks;
    }

    private void printed(String field, Optional<Money> figure, List<Check> checks) {
        figure.filter(money -> !published.printing().prints(field, money))
                .ifPresent(money -> checks.add(Check.wrong(
                        field + " " + money + " has more digits than its record says that it was printed with")));
    }

    /** A kind of the whole that is a kind of one part, or one of its article's; "mixed" names the articles of its parts. */
    private Optional<Check> kind() {
        var kind = published.profile().kind();
        var parts = published.components().stream().map(Component::kind).toList();
        var mixed = MIXED.matcher(kind);
        if (mixed.matches()) {
            return Optional.of(Check.agree(
                    Stream.of(mixed.group(1), mixed.group(2)).allMatch(this::hasArticle),
                    kind + " and its parts " + parts));
        }
        var known =
                Arrays.stream(ViolationKind.values()).anyMatch(one -> one.name().equals(kind));
        var isUnsaid = parts.isEmpty() || parts.contains("");
        return known && !isUnsaid
                ? Optional.of(Check.agree(
                        parts.contains(kind) || parts.stream().anyMatch(part -> isGroupOf(part, kind)),
                        kind + " and its parts " + parts))
                : Optional.empty();
    }

    private boolean isGroupOf(String part, String kind) {
        return statute.policy().stream()
                .flatMap(law -> Statute.kind(kind).flatMap(law::ruleFor).stream())
                .flatMap(rule -> StatedArticle.in(rule.basis().article()))
                .anyMatch(article -> part.equals("ART" + article.number() + "_GROUP"));
    }

    private boolean hasArticle(String number) {
        return published.components().stream()
                .anyMatch(part -> part.kind().equals("ART" + number + "_GROUP")
                        || statute.rules(part).stream()
                                .flatMap(rule -> StatedArticle.in(rule.basis().article()))
                                .anyMatch(article -> article.number().equals(StatedArticle.number(number))));
    }

    /** The article that a part states is that of its kind, or the one under which its kind is punished as fraud, and in force. */
    private List<Check> stated(Component part) {
        var basis = StatedBasis.of(part);
        if (!isHeld(part, basis)) {
            return List.of();
        }
        var notYet = isDatedEarlier() ? Optional.<LocalDate>empty() : statute.notYet(part);
        return notYet.map(from -> List.of(Check.wrong(part.name() + ": " + basis.words() + ", in force only from "
                        + from + ", after " + statute.day())))
                .orElseGet(() -> ofKind(part, basis));
    }

    /** An article without a name may be one of an agreement, or of another authority's law. */
    private boolean isHeld(Component part, StatedBasis basis) {
        return !published.profile().otherRegulator()
                && (part.measure() == Measure.FINE || !basis.isUnnamed())
                && (basis.isOfLaw() || basis.named().findAny().isPresent());
    }

    /** A record dated by its lead was decided on a later day. */
    private boolean isDatedEarlier() {
        return LEAD.matcher(published.profile().date()).find();
    }

    private List<Check> ofKind(Component part, StatedBasis basis) {
        var known = rules(part).map(KindRule::basis).distinct().toList();
        var isOfTheDay = known.stream()
                .anyMatch(one -> basis.isUnnamed()
                        ? statute.isStated(part)
                        : basis.named().anyMatch(instrument -> instrument.isOf(one)));
        return known.isEmpty() || !basis.isOfLaw() || !isOfTheDay
                ? ofAnother(part, basis)
                : List.of(Check.agree(
                        known.stream().anyMatch(basis::isOf),
                        part.name() + ": " + basis.words() + ", where its kind stands under "
                                + known.stream().map(LegalBasis::article).toList()));
    }

    /** An article of another day's law speaks to the party to whom the kind of the part does. */
    private List<Check> ofAnother(Component part, StatedBasis basis) {
        var parties = addressees(statute.rules(part).stream());
        var stated = addressees(statute.all().periods().stream()
                .flatMap(period -> period.value().rules().values().stream())
                .filter(rule -> basis.isNamedOf(rule.basis())));
        return parties.isEmpty() || stated.isEmpty() || !Collections.disjoint(parties, stated)
                ? List.of()
                : List.of(Check.wrong("%s: %s speaks to %s, and its kind to %s"
                        .formatted(part.name(), basis.words(), stated, parties)));
    }

    private static Set<Addressee> addressees(Stream<KindRule> rules) {
        return rules.map(rule -> rule.consequences().addressee())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Addressee.class)));
    }

    private Stream<KindRule> rules(Component part) {
        return statute.policy().stream()
                .flatMap(law -> Statute.kind(part).stream()
                        .flatMap(kind -> kinds(law, kind).flatMap(rule(law))));
    }

    private static Stream<ViolationKind> kinds(PenaltyPolicy law, ViolationKind kind) {
        return Stream.concat(
                Stream.of(kind), Stream.ofNullable(law.intentMoves().get(kind.conduct())));
    }

    private static Function<ViolationKind, Stream<KindRule>> rule(PenaltyPolicy law) {
        return kind -> law.ruleFor(kind).stream();
    }

    /** What stands in the brackets of a decision's number is a year. */
    private Optional<Check> numbered() {
        var number = published.profile().decision();
        return IN_BRACKETS.matcher(number).find() && !YEAR.matcher(number).find()
                ? Optional.of(Check.wrong("decision " + number + " is of no year"))
                : Optional.empty();
    }

    /** A decision is not numbered by a year after that of its last day; one that is dated by its lead may be. */
    private Optional<Check> decision() {
        var date = published.profile().date();
        if (!YEAR_OF_DATE.matcher(date).find() || isDatedEarlier()) {
            return Optional.empty();
        }
        return YEAR.matcher(published.profile().decision())
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .map(year -> Check.agree(year <= statute.day().getYear(), "decision of " + year + ", dated " + date));
    }
}

package org.fundwatch.local.cases;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.cases.KindRule;
import org.fundwatch.cases.PenaltyPolicy;
import org.fundwatch.cases.ViolationKind;
import org.fundwatch.kernel.Money;
import org.fundwatch.local.cases.Component.Measure;

/** What a record says of itself: its unit of print, its kind, the articles that it states, the year of its decision. */
record RecordChecks(PublishedCase published, Statute statute) {
    private static final Pattern MIXED = Pattern.compile("MIXED_(\\d+)_(\\d+)");
    private static final Pattern STATED =
            Pattern.compile("第?([〇零一二三四五六七八九十百\\d]+)条(?:第?[一二三四]款)?(?:第?[(（]?([一二三四五六七八九十]+)[)）]?项)?");
    private static final Pattern YEAR = Pattern.compile("[〔\\[【(（]((?:19|20)\\d{2})[〕\\]】)）]");
    private static final Pattern IN_BRACKETS = Pattern.compile("[〔【](\\d+)[〕】]");
    private static final Pattern YEAR_OF_DATE = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})(?!\\d)");
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final long TEN = 10;

    List<Check> all() {
        var checks = new ArrayList<Check>();
        printed("refund", published.refund(), checks);
        printed("total", published.totalFine(), checks);
        printed("damages", published.damages(), checks);
        published.components().forEach(part -> {
            printed("amount", part.amount(), checks);
            printed(part.measure() == Measure.LIQUIDATED_DAMAGES ? "damages" : "fine", part.published(), checks);
            stated(part).ifPresent(checks::add);
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

    /** A kind of the whole that is a kind of one part; "mixed" names the articles of its parts. */
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
        return known && !parts.isEmpty()
                ? Optional.of(Check.agree(parts.contains(kind), kind + " and its parts " + parts))
                : Optional.empty();
    }

    private boolean hasArticle(String number) {
        return published.components().stream()
                .anyMatch(part -> part.kind().equals("ART" + number + "_GROUP")
                        || rules(part)
                                .flatMap(rule -> articles(rule.basis().article()))
                                .anyMatch(article -> number(article.group(1)).equals(number(number))));
    }

    /** The article that a part states is that of its kind, or the one under which its kind is punished as fraud. */
    private Optional<Check> stated(Component part) {
        var basis = part.basis()
                .filter(words -> words.contains("条例") || words.contains("社会保险法"))
                .orElse("");
        var stated = articles(basis).toList();
        var known = rules(part).map(rule -> rule.basis().article()).toList();
        return stated.isEmpty() || known.isEmpty() || !isOfTheLaw(basis)
                ? Optional.empty()
                : Optional.of(Check.agree(
                        stated.stream()
                                .anyMatch(one -> known.stream()
                                        .flatMap(RecordChecks::articles)
                                        .anyMatch(other -> isSame(one, other))),
                        part.name() + ": " + basis + ", where its kind stands under " + known));
    }

    private boolean isOfTheLaw(String basis) {
        return basis.contains("社会保险法") == statute.name().contains("social-insurance");
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

    private static Stream<MatchResult> articles(String words) {
        return STATED.matcher(words).results();
    }

    /** The same article, and the same item where both name one. */
    private static boolean isSame(MatchResult one, MatchResult other) {
        return number(one.group(1)).equals(number(other.group(1)))
                && (one.group(2) == null
                        || other.group(2) == null
                        || one.group(2).equals(other.group(2)));
    }

    /** In digits, or in numerals up to ninety-nine. */
    private static BigInteger number(String written) {
        if (written.chars().allMatch(Character::isDigit)) {
            return new BigInteger(written);
        }
        var ten = written.indexOf('十');
        var tens = ten < 0 ? 0 : ten == 0 ? 1 : NUMERALS.indexOf(written.charAt(ten - 1));
        var ones = ten == written.length() - 1 ? 0 : NUMERALS.indexOf(written.charAt(written.length() - 1));
        return BigInteger.valueOf(tens * TEN + ones);
    }

    /** What stands in the brackets of a decision's number is a year. */
    private Optional<Check> numbered() {
        var number = published.profile().decision();
        return IN_BRACKETS.matcher(number).find() && !YEAR.matcher(number).find()
                ? Optional.of(Check.wrong("decision " + number + " is of no year"))
                : Optional.empty();
    }

    /** A decision is not numbered by a year after the one in which it was published. */
    private Optional<Check> decision() {
        var numbered = YEAR.matcher(published.profile().decision())
                .results()
                .map(found -> found.group(1))
                .findFirst();
        var dated = YEAR_OF_DATE
                .matcher(published.profile().date())
                .results()
                .map(found -> found.group(1))
                .max(String::compareTo);
        return numbered.flatMap(year ->
                dated.map(date -> Check.agree(year.compareTo(date) <= 0, "decision of " + year + ", dated " + date)));
    }
}

package org.fundwatch.local.rewards;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;

/** Whether the year of the rules that a statement names is that of the record's own. */
record Regimes(Known known, RewardPolicies policies) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(\\d{4,5}(?=-regime| regime| levels| measures?)|(?:19|20)\\d{2})(?:-regime| regime| levels?| schemes?|"
                    + " rules?| measures?| version| brackets?| text| cap| floor|年?(?:的|版)?(?:办法|细则|规定|体系|标准|规则))");
    private static final Pattern DENIED_BEFORE = Pattern.compile(".*(\\b(not|nor|neither|rather than|instead of|"
            + "before|until|unlike|than)\\b[^,;.]{0,25}|(不适用|而非|不是|早于)[^，；。]{0,12})");
    private static final Pattern DENIED_AFTER = Pattern.compile(
            "[^,;.，；。]{0,25}(\\b((can|could|did|does|do)( not|not) (yet )?apply|not (yet )?(in force|applicable)|no longer|"
                    + "later|took effect|takes effect|began|came|replaced)\\b|不适用|尚未|后来).*");
    private static final Pattern BOUND =
            Pattern.compile("((?:19|20)\\d{2})(?:-regime| regime| measure)?(?:'s)? (cap|floor) (?:of |is |was |at"
                    + " )?([\\d,]+(?:\\.\\d+)?)(\\s?万)?");

    List<Finding> of(String statement) {
        var words = statement.toLowerCase(Locale.ROOT);
        var findings = new ArrayList<Finding>();
        var named = new HashSet<String>();
        NAMED.matcher(words).results().forEach(found -> {
            if (isDenied(words, found)) {
                refused(found.group(1), findings);
            } else {
                named.add(found.group(1));
            }
        });
        if (!named.isEmpty() && isForeign(named)) {
            findings.add(Finding.contradicts("no scheme of the record is of the year that is named"));
        }
        named.stream()
                .filter(year -> own().contains(year) || related().contains(year))
                .filter(year -> !known.of().paidOn().isEmpty()
                        && year.compareTo(known.of().paidOn()) > 0)
                .forEach(year -> findings.add(Finding.contradicts("paid before the rules of " + year)));
        BOUND.matcher(words).results().forEach(found -> bound(found, findings));
        return findings;
    }

    /** Whether the year of rules that words name last is not that of the record's. */
    boolean speaksOfAnother(String words) {
        var years = NAMED.matcher(words.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group(1))
                .toList();
        return !years.isEmpty() && !own().contains(years.getLast());
    }

    private static boolean isDenied(String words, MatchResult found) {
        return DENIED_BEFORE.matcher(words.substring(0, found.start())).matches()
                || DENIED_AFTER.matcher(words.substring(found.end())).matches();
    }

    private void refused(String year, List<Finding> findings) {
        if (own().contains(year)) {
            findings.add(Finding.contradicts("the rules of " + year + " are the record's own"));
        }
    }

    private boolean isForeign(Set<String> named) {
        return !known.of().schemes().isEmpty()
                && named.stream()
                        .noneMatch(year -> own().contains(year) || related().contains(year));
    }

    private Set<String> own() {
        return known.of().own().stream().flatMap(this::years).collect(Collectors.toSet());
    }

    private Set<String> related() {
        return known.of().schemes().stream().flatMap(this::years).collect(Collectors.toSet());
    }

    /** The years in its name, the year in which it began, and the year of the national measure that it stands under. */
    private Stream<String> years(PolicyId id) {
        var scheme = policies.scheme(id);
        var named = YEAR.matcher(id.value()).results().map(MatchResult::group);
        var begun = scheme.stream()
                .flatMap(one -> YEAR.matcher(one.version()).results().map(MatchResult::group));
        var national = scheme.stream().flatMap(this::national);
        return Stream.of(named, begun, national).flatMap(years -> years);
    }

    private Stream<String> national(RewardScheme scheme) {
        return policies.frameworks().stream()
                .filter(framework -> framework.until() instanceof End.Open == scheme.until() instanceof End.Open)
                .flatMap(framework ->
                        YEAR.matcher(framework.id().value()).results().map(MatchResult::group));
    }

    /** A cap or floor that a statement ascribes to a national measure is the one that it has. */
    private void bound(MatchResult found, List<Finding> findings) {
        var national = new PolicyId("reward/cn-" + found.group(1));
        policies.frameworks().stream()
                .filter(framework -> framework.id().equals(national))
                .findFirst()
                .ifPresent(framework -> {
                    var has = Known.yuan(
                            found.group(2).equals("cap")
                                    ? framework.limits().cap()
                                    : framework.limits().floor());
                    var said = Statement.of("cap " + found.group(3) + (found.group(4) == null ? "" : "万"))
                            .figures();
                    var agrees = said.stream().allMatch(figure -> figure.value().compareTo(has) == 0);
                    findings.add(Finding.holds(agrees, "the " + found.group(2) + " of " + found.group(1)));
                });
    }
}

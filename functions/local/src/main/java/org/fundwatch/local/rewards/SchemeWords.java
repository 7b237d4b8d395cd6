package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.WordTerms;

/** What a file says of a scheme beside its figures: whose it is, by which document, under which measure, and for whom. */
record SchemeWords(JsonNode written, RewardPolicies policies, Compared compared) {
    private static final Pattern DOCUMENT = Pattern.compile("[^\\s(（]+〔\\d{4}〕\\d+号");
    private static final Pattern MEASURE = Pattern.compile("reward/cn-\\d+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*[(（][^()（）]*[)）]");
    private static final String NATION = "全国";

    void of(RewardFramework policy) {
        compared.word("name_zh", Fields.text(written.path("jurisdiction"), "name_zh"), NATION);
        compared.word("level", Fields.text(written.path("jurisdiction"), "level"), "national");
        document(policy.basis(), policy.issued());
        compared.word("method", text("method"), "framework_only");
        compared.word(
                "computable",
                text("computable"),
                policy.limits().floor().fen() > 0 ? "cap_and_floor_only" : "cap_only");
        if (policy.until() instanceof End.Open) {
            reporter(condition -> Places.all().stream()
                            .filter(place -> policies.conditions().bar(condition, place))
                            .count()
                    > Places.all().size() / 2);
        }
    }

    void of(RewardScheme policy) {
        whose(policy);
        document(policy.basis(), policy.issued());
        for (var basis : Fields.list(written, "legal_basis", policy.name())) {
            basis(basis.asText(), policy);
        }
        var terms = WordTerms.of(policy);
        Wordings.FIRST_REPORTER.hold(text("first_reporter_rule"), terms.sharing(), compared);
        Wordings.WITHOUT_AMOUNT.hold(
                Fields.text(written.path("no_amount_rule"), "when"), terms.withoutAmount(), compared);
        if (policy.until() instanceof End.Open) {
            reporter(condition -> policies.conditions().bar(condition, policy.place()));
        } else if (!text("reporter_scope").isEmpty()) {
            compared.unknown("reporter_scope " + text("reporter_scope"));
        }
        var shape = new ShapeWords(RateTable.of(policy));
        shape.method(text("method"), compared);
        shape.computable(text("computable"), policy, compared);
        if (!text("rounding").isEmpty()) {
            compared.unknown("rounding " + text("rounding"));
        }
    }

    private String text(String field) {
        return Fields.text(written, field);
    }

    private void whose(RewardScheme policy) {
        var named = Fields.text(written.path("jurisdiction"), "name_zh");
        if (named.equals(NATION)) {
            compared.add(Finding.contradicts(
                    "the scheme is that of " + policy.place().zh() + " alone"));
        } else {
            new PlaceFit(named).of(policy.place()).ifPresent(compared::add);
        }
        compared.word("level", Fields.text(written.path("jurisdiction"), "level"), level(policy.place()));
    }

    /** Who may be rewarded, as far as a text that still holds says so. */
    private void reporter(Predicate<Condition> bars) {
        var scope = text("reporter_scope");
        Wordings.REPORTER.holdIfSaid(scope, bars.test(Condition.RWD_11) ? "PERSON" : "ANYBODY", compared);
        Wordings.NAME.holdIfSaid(scope, bars.test(Condition.RWD_17) ? "NAMED" : "ANYBODY", compared);
    }

    /** The national measure that a scheme stands under, or a scheme of the province. */
    private void basis(String named, RewardScheme policy) {
        var id = CasesReader.policy(named);
        id.flatMap(this::measure)
                .ifPresentOrElse(
                        measure -> compared.holds("legal_basis " + named, isBasis(measure, policy)),
                        () -> id.ifPresent(other -> scheme(other, policy)));
    }

    private Optional<RewardFramework> measure(PolicyId id) {
        return policies.frameworks().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    private void scheme(PolicyId id, RewardScheme policy) {
        policies.scheme(id)
                .ifPresentOrElse(
                        other -> compared.holds(
                                "legal_basis " + other.name(),
                                !other.id().equals(policy.id())
                                        && other.place().equals(policy.place().province())),
                        () -> unheardOf(id));
    }

    /** There is no national measure but those of the policies. */
    private void unheardOf(PolicyId id) {
        if (MEASURE.matcher(id.value()).matches()) {
            compared.holds("legal_basis " + id, false);
        } else {
            compared.unknown("legal_basis " + id);
        }
    }

    /** A scheme in force stands under the measure in force; one that is over, under one that it is not older than. */
    private static boolean isBasis(RewardFramework measure, RewardScheme policy) {
        var inForce = measure.until() instanceof End.Open;
        return switch (policy.until()) {
            case End.Open _ -> inForce;
            case End.On _ -> !inForce || !isOlder(policy.id(), measure.id());
            case End.Probable _, End.Unknown _, End.Unsaid _ -> !inForce;
        };
    }

    private static boolean isOlder(PolicyId scheme, PolicyId measure) {
        return Dates.ofName(scheme)
                .flatMap(year -> Dates.ofName(measure).filter(later -> year.compareTo(later) < 0))
                .isPresent();
    }

    private void document(LegalBasis basis, String issued) {
        compared.day(
                "issued",
                Fields.day(written, "issued", "the scheme"),
                Optional.of(issued).filter(day -> !day.isEmpty()));
        title(basis.instrument());
        var numbered = text("doc_no");
        DOCUMENT.matcher(basis.instrument())
                .results()
                .map(found -> found.group())
                .findFirst()
                .ifPresentOrElse(number -> compared.word("doc_no", numbered, number), () -> unseen(numbered));
    }

    /** A title is the policy's, whatever stands in brackets. */
    private void title(String instrument) {
        compared.word("title_zh", plain(text("title_zh")), plain(instrument));
    }

    private static String plain(String title) {
        return IN_BRACKETS.matcher(title).replaceAll("").strip();
    }

    private void unseen(String numbered) {
        if (!numbered.isEmpty()) {
            compared.unknown("doc_no " + numbered);
        }
    }

    private static String level(Place place) {
        if (place.equals(place.province())) {
            return "province";
        }
        return place.code().endsWith("00") ? "city" : "county";
    }
}

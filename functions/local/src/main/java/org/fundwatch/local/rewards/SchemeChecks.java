package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Start;
import org.fundwatch.rewards.UpliftTerms;
import org.fundwatch.rewards.WordTerms;

/** A scheme as a file writes it, held to its policy figure by figure. */
record SchemeChecks(RewardPolicies policies, String asOf) {

    List<Finding> of(SchemeText text) {
        var compared = new Compared();
        new SchemeDays(text, asOf).check(issued(text.id()), compared);
        var scheme = policies.scheme(text.id());
        scheme.ifPresent(policy -> scheme(text, policy, compared));
        measure(text).ifPresent(policy -> measure(text, policy, compared));
        if (scheme.isEmpty() && measure(text).isEmpty()) {
            new UnheardOf(text, policies).check(compared);
        }
        return compared.findings();
    }

    private Optional<RewardFramework> measure(SchemeText text) {
        return measure(text.name());
    }

    private Optional<RewardFramework> measure(String name) {
        return policies.frameworks().stream()
                .filter(framework ->
                        CasesReader.policy(name).filter(framework.id()::equals).isPresent())
                .findFirst();
    }

    /** As the policy has it; empty where it has none. */
    private String issued(PolicyId id) {
        return policies.scheme(id)
                .map(RewardScheme::issued)
                .or(() -> measure(id.value().substring("reward/".length())).map(RewardFramework::issued))
                .orElse("");
    }

    private static boolean isOver(RewardScheme policy) {
        return policy.until() instanceof End.On || policy.until() instanceof End.Unknown;
    }

    private void measure(SchemeText text, RewardFramework policy, Compared compared) {
        compared.floor("floor", text.written().path("floor"), policy.limits());
        compared.cap("cap", text.written().path("cap"), policy.limits());
        term(text, policy.from(), policy.until(), compared);
        var status = Fields.text(text.written(), "status");
        if (!status.isEmpty()) {
            compared.holds(
                    "status " + status,
                    status.equals(policy.until() instanceof End.Open ? "in_force_as_last_seen" : "superseded"));
        }
        new SchemeWords(text.written(), policies, compared).of(policy);
    }

    private void scheme(SchemeText text, RewardScheme policy, Compared compared) {
        var written = text.written();
        var borrowed = WordTerms.of(policy).borrowed();
        compared.floor("floor", left(written.path("floor"), borrowed.contains("FLOOR")), policy.limits());
        compared.cap("cap", left(written.path("cap"), borrowed.contains("CAP")), policy.limits());
        term(text, policy.from(), policy.until(), compared);
        new SchemeWords(written, policies, compared).of(policy);
        new BandChecks(written, policy.limits(), compared).of(RateTable.of(policy));
        given("uplift", written.path("uplift"), !UpliftTerms.of(policy).who().isEmpty(), compared);
        if (!written.path("uplift").isMissingNode() && !written.path("uplift").isNull()) {
            mustBeWhole(written.path("uplift"), text.name());
            uplift(written.path("uplift"), UpliftTerms.of(policy), compared);
        }
        given("no_amount_rule", written.path("no_amount_rule"), policy.paysWithoutAmount(), compared);
        withoutAmount(written.path("no_amount_rule"), policy, compared);
        status(written, policy, compared);
    }

    /** What the policy has, a file does not call null. */
    private static void given(String what, JsonNode written, boolean has, Compared compared) {
        if (written.isNull() && has) {
            compared.add(Finding.contradicts(what + " none, in the policy one"));
        }
    }

    private static void term(SchemeText text, Start from, End until, Compared compared) {
        compared.day(
                "effective_from",
                Fields.day(text.written(), "effective_from", text.name()),
                from instanceof Start.On on ? Optional.of(on.day().toString()) : Optional.empty());
        compared.day(
                "effective_to",
                Fields.day(text.written(), "effective_to", text.name()),
                until instanceof End.On on ? Optional.of(on.day().toString()) : Optional.empty());
    }

    /** A bound that the text was not seen to have may well be null. */
    private static JsonNode left(JsonNode bound, boolean borrowed) {
        return borrowed && bound.isNull() ? MissingNode.getInstance() : bound;
    }

    private static void uplift(JsonNode written, UpliftTerms policy, Compared compared) {
        if (policy.who().isEmpty()) {
            compared.unknown("uplift, which the policy leaves out");
            return;
        }
        compared.word(
                "uplift", Fields.text(written, "kind"), policy.kind().name().toLowerCase(Locale.ROOT));
        policy.values().stream().distinct().forEach(value -> compared.owed("uplift", written.path("value"), value));
        if (policy.values().isEmpty()) {
            compared.unknown("value of an uplift that the text leaves open", written.path("value"));
        }
        compared.owed("floor_after", written.path("floor_after"), policy.floor());
        var who = new TreeSet<String>();
        written.path("applies_to").forEach(one -> who.add(one.asText()));
        compared.holds("who is an insider", !written.has("applies_to") || who.equals(insiders(policy)));
    }

    /** Whoever writes of an uplift says what kind it is. */
    private static void mustBeWhole(JsonNode uplift, String scheme) {
        if (!uplift.isObject() || !uplift.has("kind")) {
            throw new Malformed(scheme + ": uplift must be an object with its kind");
        }
    }

    private static Set<String> insiders(UpliftTerms policy) {
        var words = new TreeSet<String>();
        policy.who()
                .forEach(one -> words.add(
                        switch (one) {
                            case NONE -> "outsider";
                            case PRESENT -> "insider";
                            case FORMER -> "former_insider";
                            case COMPETITOR -> "competitor";
                        }));
        return words;
    }

    private static void withoutAmount(JsonNode written, RewardScheme policy, Compared compared) {
        RateTable.withoutAmount(policy).stream().filter(_ -> written.isObject()).forEach(band -> {
            compared.owed("fixed_min", written.path("fixed_min"), band.sum());
            compared.owed("fixed_max", written.path("fixed_max"), band.mostSum());
        });
    }

    /** What is older than the first national measure names none. */
    private void status(JsonNode written, RewardScheme policy, Compared compared) {
        var status = Fields.text(written, "status");
        var named = Fields.list(written, "legal_basis", policy.name()).stream()
                .anyMatch(basis -> measure(basis.asText()).isPresent());
        switch (status) {
            case "in_force_as_last_seen" -> compared.holds("status", policy.isCurrent());
            case "draft_for_comment" ->
                compared.holds("status", !policy.basis().evidence().isLaw());
            case "superseded_probably" -> compared.holds("status", policy.until() instanceof End.Probable);
            case "superseded" -> compared.holds("status", isOver(policy));
            case "historical_pre_nhsa" -> compared.holds("status", isOver(policy) && !named);
            case "unknown" -> compared.holds("status", policy.until() instanceof End.Unsaid);
            case "" -> {}
            default -> compared.unknown("status " + status);
        }
    }
}

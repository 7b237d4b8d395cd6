package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.Start;
import org.fundwatch.rewards.UpliftTerms;

/** A scheme as a file writes it, held to its policy figure by figure. */
record SchemeChecks(RewardPolicies policies) {

    List<Finding> of(SchemeText text) {
        var compared = new Compared();
        var scheme = policies.scheme(text.id());
        scheme.ifPresent(policy -> scheme(text, policy, compared));
        measure(text).ifPresent(policy -> measure(text, policy, compared));
        if (scheme.isEmpty() && measure(text).isEmpty()) {
            compared.unknown("scheme " + text.name());
        }
        return compared.findings();
    }

    private Optional<RewardFramework> measure(SchemeText text) {
        return policies.frameworks().stream()
                .filter(framework -> framework.id().equals(text.id()))
                .findFirst();
    }

    private static void measure(SchemeText text, RewardFramework policy, Compared compared) {
        compared.floor("floor", text.written().path("floor"), policy.limits());
        compared.cap("cap", text.written().path("cap"), policy.limits());
        term(text, policy.from(), policy.until(), compared);
        var status = Fields.text(text.written(), "status");
        if (status.startsWith("in_force") || status.startsWith("superseded")) {
            compared.holds("status", status.startsWith("in_force") == policy.until() instanceof End.Open);
        }
        new SchemeWords(text.written(), compared).of(policy);
    }

    private void scheme(SchemeText text, RewardScheme policy, Compared compared) {
        var written = text.written();
        compared.floor("floor", written.path("floor"), policy.limits());
        compared.cap("cap", written.path("cap"), policy.limits());
        term(text, policy.from(), policy.until(), compared);
        new SchemeWords(written, compared).of(policy, policies.frameworks());
        new BandChecks(written, policy.limits(), compared).of(RateTable.of(policy));
        if (written.path("uplift").isObject()) {
            uplift(written.path("uplift"), UpliftTerms.of(policy), compared);
        }
        withoutAmount(written.path("no_amount_rule"), policy, compared);
        status(Fields.text(written, "status"), policy, compared);
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

    private static void uplift(JsonNode written, UpliftTerms policy, Compared compared) {
        if (policy.who().isEmpty()) {
            compared.unknown("uplift, which the policy leaves out");
            return;
        }
        compared.word(
                "uplift", Fields.text(written, "kind"), policy.kind().name().toLowerCase(Locale.ROOT));
        policy.values().stream().distinct().forEach(value -> compared.figure("uplift", written.path("value"), value));
        compared.sum("floor_after", written.path("floor_after"), policy.floor());
        var who = new TreeSet<String>();
        written.path("applies_to").forEach(one -> who.add(one.asText()));
        compared.holds("who is an insider", who.isEmpty() || who.equals(insiders(policy)));
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
            compared.sum("fixed_min", written.path("fixed_min"), band.sum());
            compared.sum("fixed_max", written.path("fixed_max"), band.mostSum());
        });
    }

    private static void status(String status, RewardScheme policy, Compared compared) {
        switch (status) {
            case "in_force_as_last_seen" -> compared.holds("status", policy.isCurrent());
            case "draft_for_comment" ->
                compared.holds("status", !policy.basis().evidence().isLaw());
            case "superseded_probably" -> compared.holds("status", policy.until() instanceof End.Probable);
            case "superseded", "historical_pre_nhsa" ->
                compared.holds("status", policy.until() instanceof End.On || policy.until() instanceof End.Unknown);
            case "unknown" -> compared.holds("status", policy.until() instanceof End.Unsaid);
            default -> {}
        }
    }
}

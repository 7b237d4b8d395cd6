package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Place;
import org.fundwatch.rewards.End;
import org.fundwatch.rewards.RewardFramework;
import org.fundwatch.rewards.RewardScheme;

/** What a file says of a scheme beside its figures: whose it is, by which document, under which national measure. */
record SchemeWords(JsonNode written, Compared compared) {
    private static final Pattern DOCUMENT = Pattern.compile("[^\\s(（]+〔\\d{4}〕\\d+号");
    private static final Pattern MEASURE = Pattern.compile("cn-\\d+");
    private static final String NATION = "全国";

    void of(RewardFramework policy) {
        compared.word("name_zh", Fields.text(written.path("jurisdiction"), "name_zh"), NATION);
        compared.word("level", Fields.text(written.path("jurisdiction"), "level"), "national");
        document(policy.basis());
    }

    void of(RewardScheme policy, List<RewardFramework> measures) {
        var named = Fields.text(written.path("jurisdiction"), "name_zh");
        if (named.equals(NATION)) {
            compared.add(Finding.contradicts(
                    "the scheme is that of " + policy.place().zh() + " alone"));
        } else {
            new PlaceFit(named).of(policy.place()).ifPresent(compared::add);
        }
        compared.word("level", Fields.text(written.path("jurisdiction"), "level"), level(policy.place()));
        document(policy.basis());
        for (var basis : Fields.list(written, "legal_basis", policy.name())) {
            if (MEASURE.matcher(basis.asText()).matches()) {
                compared.holds("legal_basis " + basis.asText(), isBasis(basis.asText(), policy, measures));
            }
        }
    }

    /** A scheme in force stands under the measure in force. */
    private static boolean isBasis(String named, RewardScheme policy, List<RewardFramework> measures) {
        return measures.stream()
                .filter(measure -> measure.id().value().endsWith("/" + named))
                .anyMatch(measure -> !policy.isCurrent() || measure.until() instanceof End.Open);
    }

    private void document(LegalBasis basis) {
        var numbered = Fields.text(written, "doc_no");
        DOCUMENT.matcher(basis.instrument())
                .results()
                .map(found -> found.group())
                .findFirst()
                .ifPresentOrElse(number -> compared.word("doc_no", numbered, number), () -> unseen(numbered));
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

package org.fundwatch.desk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.fundwatch.claims.Bilingual;
import org.fundwatch.claims.RecordedText;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.claims.RuleText;
import org.fundwatch.claims.review.FoundFinding;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.platform.PolicyReader;

/** How rules are told in both languages (规则文本); a stored trace speaks English alone. */
@Singleton
class RuleWords {
    private final RuleCatalogue catalogue = RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE));

    /** What the rule is called, what it asks of a claim, what was found, and the article that it serves. */
    record Told(Bilingual name, Bilingual question, Bilingual evidence, LegalBasis basis) {}

    /** Empty for a rule that this build does not know any more. */
    Optional<Told> of(FoundFinding found) {
        return catalogue
                .text(found.finding().rule())
                .map(text -> told(text, found, catalogue.basis(found.finding().rule())));
    }

    /** What a rule is called; empty for a rule that this build does not know any more. */
    Optional<BilingualView> name(String rule) {
        return catalogue.text(rule).map(text -> BilingualView.of(text.name()));
    }

    private static Told told(RuleText text, FoundFinding found, LegalBasis basis) {
        var evidence = found.grounds().evidence().orElseGet(() -> RecordedText.of(text.name(), found.finding()));
        return new Told(text.name(), text.question(), evidence, basis);
    }
}

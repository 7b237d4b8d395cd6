package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Trace;
import org.fundwatch.kernel.Tree;

/**
 * One edition of the rules and knowledge points (规则库、知识库). An edition is never edited: another one follows it, so that
 * a check can be done again.
 */
public final class KnowledgeEdition {
    /** The edition in this build. */
    public static final String DEMONSTRATION = "edition/demonstration-1.yaml";

    private final PolicyId id;
    private final LocalDate from;
    private final String codeVersion;
    private final List<ClaimRule> rules;

    KnowledgeEdition(PolicyId id, LocalDate from, String codeVersion, List<ClaimRule> rules) {
        this.id = id;
        this.from = from;
        this.codeVersion = codeVersion;
        this.rules = List.copyOf(rules);
    }

    /**
     * Reads an edition's file; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param codeVersion the version of the code that decides by it; every trace names it
     */
    public static KnowledgeEdition read(Tree file, String codeVersion) {
        return EditionForm.read(file, codeVersion);
    }

    /** The same edition without the rules whose values are not well enough attested. */
    public KnowledgeEdition only(Predicate<Evidence> mayDecide) {
        var allowed = rules.stream()
                .filter(rule -> mayDecide.test(rule.head().basis().evidence()))
                .toList();
        return new KnowledgeEdition(id, from, codeVersion, allowed);
    }

    public PolicyId id() {
        return id;
    }

    /** The article that a rule serves; {@link java.util.NoSuchElementException} if the edition has no such rule. */
    public LegalBasis basis(RuleId code) {
        return rules.stream()
                .map(ClaimRule::head)
                .filter(head -> head.code().equals(code))
                .map(RuleHead::basis)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a rule's values are examples of our own. */
    public boolean holdsExamples() {
        return rules.stream().anyMatch(rule -> rule.head().basis().evidence() == Evidence.EXAMPLE);
    }

    List<ClaimRule> at(CheckStage stage) {
        return rules.stream()
                .filter(rule -> rule.head().stages().contains(stage))
                .toList();
    }

    Trace trace() {
        return Trace.start(id, from.toString(), codeVersion);
    }
}

package org.fundwatch.claims;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Tree;

/** The claim rules that exist (规则库): what each is called, when it is asked, and by which evaluator. */
public final class RuleCatalogue {
    /** The catalogue in this build. */
    public static final String RESOURCE = "edition/catalogue-2025.yaml";

    /**
     * One rule.
     *
     * @param officialName its name in the published knowledge points
     * @param evaluator how it is asked
     * @param params names of the values that it may have
     */
    record Entry(RuleHead head, String officialName, String evaluator, Set<String> params) {}

    private final Map<String, Entry> byCode;

    private RuleCatalogue(Map<String, Entry> byCode) {
        this.byCode = Map.copyOf(byCode);
    }

    /** Reads the catalogue's file; one that does not fit its form is a {@link Misfit}. */
    public static RuleCatalogue read(Tree file) {
        var texts = file.child("evaluators");
        var basis = file.child("basis");
        var byCode = new LinkedHashMap<String, Entry>();
        for (var row : file.children("rules")) {
            var entry = entry(row, texts, basis);
            if (byCode.put(entry.head().code().value(), entry) != null) {
                throw new Misfit(row.pointer(), "must be a rule that stands here once");
            }
        }
        file.finish();
        return new RuleCatalogue(byCode);
    }

    /** The code of the rule that published points call by a name; empty if there is none. */
    public Optional<String> codeOf(String officialName) {
        return byCode.entrySet().stream()
                .filter(rule -> rule.getValue().officialName().equals(officialName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Codes of all rules, in order. */
    public List<String> codes() {
        return byCode.keySet().stream().sorted().toList();
    }

    /** What a rule is called; {@link java.util.NoSuchElementException} if there is no such rule. */
    public Bilingual name(String code) {
        return find(code).orElseThrow().head().text().name();
    }

    /** The article that a rule serves; {@link java.util.NoSuchElementException} if there is no such rule. */
    public LegalBasis basis(String code) {
        return find(code).orElseThrow().head().basis();
    }

    /** How a rule is told; empty if there is no such rule. */
    public Optional<RuleText> text(String code) {
        return find(code).map(it -> it.head().text());
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static Entry entry(Tree row, Tree texts, Tree basis) {
        var evaluator = row.text("evaluator");
        if (!EvaluatorForm.knows(evaluator)) {
            throw new Misfit(row.pointer() + "/evaluator", "must be an evaluator of this build");
        }
        var name = new Bilingual(row.text("name_zh"), row.text("name_en"));
        var told = texts.child(evaluator);
        var text = new RuleText(name, both(told, "question"), both(told, "fix"));
        var head = new RuleHead(
                row.shaped("code", RuleId::new, "must be a rule's code"),
                Spelling.read(row, "level", AlertLevel.class),
                stages(row),
                basis(row, basis),
                text);
        return new Entry(head, name.zh(), evaluator, Set.copyOf(Params.texts(row.child("params"))));
    }

    private static Bilingual both(Tree told, String key) {
        return new Bilingual(told.text(key + "_zh"), told.text(key + "_en"));
    }

    private static Set<CheckStage> stages(Tree row) {
        return row.children("stages").stream()
                .map(word -> Params.word(word, CheckStage.class))
                .collect(toUnmodifiableSet());
    }

    /** A rule of the published library serves the library; the others serve an article of the regulation. */
    private static LegalBasis basis(Tree row, Tree basis) {
        var from = basis.child(row.has("article") ? "regulation" : "library");
        return new LegalBasis(
                from.text("instrument"),
                row.optionalText("article").orElseGet(() -> row.text("name_zh")),
                Spelling.read(from, "evidence", Evidence.class),
                from.text("source"));
    }
}

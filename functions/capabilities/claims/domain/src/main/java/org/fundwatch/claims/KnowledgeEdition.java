package org.fundwatch.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fundwatch.claims.knowledge.Codes;
import org.fundwatch.claims.knowledge.KnowledgeFile;
import org.fundwatch.claims.knowledge.Points;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.kernel.audit.Hash;

/**
 * One edition of the rules and knowledge points (规则库、知识库). An edition is never edited: another one follows it, so that
 * a check can be done again.
 */
public final class KnowledgeEdition {
    /** The edition in this build. */
    public static final String DEMONSTRATION = "edition/demonstration-1.yaml";

    /** Every rule of the catalogue, with what the sources set and no more. */
    public static final String NATIONAL = "edition/national-2.yaml";

    private final Version version;
    private final List<RuleRow> rows;
    private final Optional<KnowledgeFile> file;
    private final Optional<PolicyId> settings;
    private final Map<CheckStage, List<ClaimRule>> rules = new EnumMap<>(CheckStage.class);

    private KnowledgeEdition(
            Version version, List<RuleRow> rows, Optional<KnowledgeFile> file, Optional<PolicyId> settings) {
        this.version = version;
        this.rows = List.copyOf(rows);
        this.file = file;
        this.settings = settings;
        var all = rows.stream().map(row -> row.with(points(row.code()))).toList();
        for (var stage : CheckStage.values()) {
            rules.put(stage, all.stream().filter(rule -> rule.isAskedAt(stage)).toList());
        }
    }

    static KnowledgeEdition of(Version version, List<RuleRow> rows) {
        return new KnowledgeEdition(version, rows, Optional.empty(), Optional.empty());
    }

    /**
     * Reads an edition's file; one that does not fit its form is a {@link org.fundwatch.kernel.Misfit}.
     *
     * @param codeVersion the version of the code that decides by it; every trace names it
     */
    public static KnowledgeEdition read(Tree file, RuleCatalogue catalogue, String codeVersion) {
        return EditionForm.read(file, catalogue, codeVersion);
    }

    /**
     * Some rules with values and no points, whatever the stage: for cases that bring their own values.
     *
     * @param params values by rule, of which those of other rules are left alone
     */
    public static KnowledgeEdition asking(List<String> codes, Tree params, RuleCatalogue catalogue) {
        var version = new Version(new PolicyId("edition/case"), LocalDate.EPOCH, "case");
        return of(version, EditionForm.asking(codes, params, catalogue));
    }

    /** The same edition without the rules whose values are not well enough attested. */
    public KnowledgeEdition only(Predicate<Evidence> mayDecide) {
        var allowed = rows.stream()
                .filter(row -> mayDecide.test(row.head().basis().evidence()))
                .toList();
        return new KnowledgeEdition(version, allowed, file, settings);
    }

    /** The same rules by the points of a file, under whose name every check is then told. */
    public KnowledgeEdition with(KnowledgeFile file) {
        return new KnowledgeEdition(
                new Version(new PolicyId(file.id()), file.made(), version.code()), rows, Optional.of(file), settings);
    }

    /** The same edition as a place has set it. */
    public KnowledgeEdition under(PlaceSettings place) {
        Map<String, PlaceSettings.Row> own =
                place.rows().stream().collect(Collectors.toMap(PlaceSettings.Row::code, Function.identity()));
        var set = rows.stream()
                .map(row -> own.containsKey(row.code()) ? row.under(own.get(row.code())) : row)
                .toList();
        return new KnowledgeEdition(version, set, file, Optional.of(place.id()));
    }

    public PolicyId id() {
        return version.id();
    }

    /** Which content its knowledge file has, since files of one name may differ; empty without a file. */
    public Optional<Hash> knowledge() {
        return file.map(KnowledgeFile::hash);
    }

    /**
     * Its id and a hash of its rules as they are asked here and of its knowledge file: another name where anything may be
     * decided otherwise by the same code.
     */
    public String name() {
        var content = List.of(
                version.from(),
                rows.stream().map(RuleRow::written).toList(),
                file.map(KnowledgeFile::hash).map(Hash::hex).stream().toList());
        return id().value() + "@" + Hash.of(Written.of(content).getBytes(UTF_8));
    }

    /** The article that a rule serves; {@link java.util.NoSuchElementException} if the edition has no such rule. */
    public LegalBasis basis(RuleId code) {
        return rows.stream()
                .map(RuleRow::head)
                .filter(head -> head.code().equals(code))
                .map(RuleHead::basis)
                .findFirst()
                .orElseThrow();
    }

    /** Whether a rule's values are examples of our own. */
    public boolean holdsExamples() {
        return rows.stream().anyMatch(row -> row.head().basis().evidence() == Evidence.EXAMPLE);
    }

    private Points points(String code) {
        return file.map(it -> it.of(code)).orElse(Points.NONE);
    }

    Codes codes(Claim claim) {
        return file.map(it -> it.codes(items(claim.lines()))).orElse(Codes.UNKNOWN);
    }

    private static List<String> items(List<Line> lines) {
        var items = new ArrayList<String>(lines.size());
        for (var line : lines) {
            items.add(line.item());
        }
        return items;
    }

    List<ClaimRule> at(CheckStage stage) {
        return rules.get(stage);
    }

    Version version() {
        return version;
    }

    Optional<PolicyId> settings() {
        return settings;
    }
}

package org.fundwatch.claims;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.claims.knowledge.Point;
import org.fundwatch.claims.knowledge.Said;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;

/** The form of an edition's file; whatever does not fit it is a {@link Misfit}. */
final class EditionForm {
    private static final String EXEMPT = "exempt_if";

    private static final Pattern POINT = Pattern.compile("KP-[0-9a-f]{16}");

    static KnowledgeEdition read(Tree file, RuleCatalogue catalogue, String codeVersion) {
        try {
            var edition = edition(file, catalogue, codeVersion);
            file.finish();
            return edition;
        } catch (IllegalArgumentException apart) {
            throw new Misfit(file.pointer(), "must hold together: " + apart.getMessage());
        }
    }

    private static KnowledgeEdition edition(Tree file, RuleCatalogue catalogue, String codeVersion) {
        return KnowledgeEdition.of(
                new Version(
                        file.shaped("id", PolicyId::new, "must be an edition's id"), file.date("from"), codeVersion),
                rows(file.children("rules"), catalogue));
    }

    static List<RuleRow> asking(List<String> codes, Tree params, RuleCatalogue catalogue) {
        for (var code : params.keys()) {
            var entry = entry(code, params.pointer() + "/" + code, catalogue);
            entry.params().forEach(params.child(code)::has);
        }
        return codes.stream()
                .map(code -> asked(entry(code, params.pointer(), catalogue), code, params))
                .toList();
    }

    private static RuleRow asked(RuleCatalogue.Entry entry, String code, Tree params) {
        var head = entry.head();
        var always =
                new RuleHead(head.code(), head.level(), EnumSet.allOf(CheckStage.class), head.basis(), head.text());
        var values = params.has(code) ? params.child(code) : Tree.of(Map.of());
        return new RuleRow(entry, always, Mode.ACTIVE, layers(values), OwnPoints.NONE);
    }

    /** A case states all that there is of its visit: a fact that no visit can state exempts none of its returns. */
    private static List<Tree> layers(Tree values) {
        if (!values.has(EXEMPT)) {
            return List.of(values);
        }
        var stated = Params.texts(values.child(EXEMPT)).stream()
                .filter(SplitAdmission::canBeStated)
                .toList();
        return List.of(Tree.of(Map.of(EXEMPT, stated)), values);
    }

    private static RuleCatalogue.Entry entry(String code, String pointer, RuleCatalogue catalogue) {
        return catalogue.find(code).orElseThrow(() -> new Misfit(pointer, "must be a rule of the catalogue"));
    }

    static List<RuleRow> rows(List<Tree> rows, RuleCatalogue catalogue) {
        var codes = new HashSet<String>();
        return rows.stream().map(row -> once(row, catalogue, codes)).toList();
    }

    private static RuleRow once(Tree row, RuleCatalogue catalogue, Set<String> codes) {
        var rule = rule(row, catalogue);
        if (!codes.add(rule.code())) {
            throw new Misfit(row.pointer(), "must be a rule that stands here once");
        }
        return rule;
    }

    private static RuleRow rule(Tree row, RuleCatalogue catalogue) {
        var entry = entry(row.text("code"), row.pointer() + "/code", catalogue);
        return new RuleRow(
                entry,
                head(row, entry.head()),
                Fields.word(row, "mode", Mode.class).orElse(Mode.ACTIVE),
                List.of(row.child("params")),
                row.has("points") ? points(row.child("points")) : OwnPoints.NONE);
    }

    /** What the edition does not say is as in the catalogue. */
    private static RuleHead head(Tree row, RuleHead other) {
        return new RuleHead(
                other.code(),
                Fields.word(row, "level", AlertLevel.class).orElse(other.level()),
                row.has("stages") ? stages(row) : other.stages(),
                row.has("instrument") ? basis(row) : other.basis(),
                other.text());
    }

    private static Set<CheckStage> stages(Tree row) {
        return row.children("stages").stream()
                .map(word -> Params.word(word, CheckStage.class))
                .collect(toUnmodifiableSet());
    }

    private static LegalBasis basis(Tree row) {
        return new LegalBasis(
                row.text("instrument"),
                row.text("article"),
                Spelling.read(row, "evidence", Evidence.class),
                row.text("source"));
    }

    /** Published points that stand in the edition itself: of one sex alone. */
    private static OwnPoints points(Tree list) {
        Map<String, List<Point>> byCode = new HashMap<>();
        for (var row : list.items()) {
            var id = row.shaped("id", EditionForm::pointId, "must be a knowledge point's id");
            var codes = Params.texts(row.child("codes"));
            var value = new Said(Map.of("gender", row.text("sex")));
            for (var i = 0; i < codes.size(); i++) {
                byCode.put(codes.get(i), List.of(new OwnPoint(id, codes, i, value)));
            }
        }
        return new OwnPoints((String code, LocalDate _) -> byCode.getOrDefault(code, List.of()), list.asRead());
    }

    private static String pointId(String text) {
        if (!POINT.matcher(text).matches()) {
            throw new IllegalArgumentException("a knowledge point's id is KP- and 16 hexadecimal digits");
        }
        return text;
    }

    private EditionForm() {}
}

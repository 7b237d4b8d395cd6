package org.fundwatch.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.LegalBasis;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.RuleId;
import org.fundwatch.kernel.Tree;

/** The form of an edition's file; whatever does not fit it is a {@link Misfit}. */
final class EditionForm {

    static KnowledgeEdition read(Tree file, String codeVersion) {
        try {
            var edition = edition(file, codeVersion);
            file.finish();
            return edition;
        } catch (IllegalArgumentException apart) {
            throw new Misfit(file.pointer(), "must hold together: " + apart.getMessage());
        }
    }

    private static KnowledgeEdition edition(Tree file, String codeVersion) {
        return new KnowledgeEdition(
                file.shaped("id", PolicyId::new, "must be an edition's id"),
                file.date("from"),
                codeVersion,
                rules(file.children("rules")));
    }

    static List<ClaimRule> rules(List<Tree> rows) {
        var codes = new HashSet<RuleId>();
        return rows.stream().map(row -> once(row, codes)).toList();
    }

    private static ClaimRule once(Tree row, Set<RuleId> codes) {
        var rule = rule(row);
        if (!codes.add(rule.head().code())) {
            throw new Misfit(row.pointer(), "must be a rule that stands here once");
        }
        return rule;
    }

    private static ClaimRule rule(Tree row) {
        var head = head(row);
        var params = row.child("params");
        return switch (head.code().value()) {
            case "S01" -> Params.phantomAdmission(head, params);
            case "S04" -> Params.chargedAboveOrdered(head, params);
            case "R049" -> Params.splitAdmission(head, params);
            case "R067", "R081" -> Params.genderRestriction(head, row);
            case "R068" -> Params.overSupply(head, params);
            default -> throw new Misfit(row.pointer() + "/code", "must be a rule that this build can ask");
        };
    }

    private static RuleHead head(Tree row) {
        return new RuleHead(
                row.shaped("code", RuleId::new, "must be a rule's code"),
                Spelling.read(row, "level", AlertLevel.class),
                row.children("stages").stream()
                        .map(Tree::text)
                        .map(word -> Spelling.of(CheckStage.class, word))
                        .collect(Collectors.toUnmodifiableSet()),
                basis(row));
    }

    private static LegalBasis basis(Tree row) {
        return new LegalBasis(
                row.text("instrument"),
                row.text("article"),
                row.shaped(
                        "evidence",
                        word -> Evidence.valueOf(word.toUpperCase(Locale.ROOT)),
                        "must be official, mirror, press, draft or example"),
                row.text("source"));
    }

    private EditionForm() {}
}

package org.fundwatch.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.testing.PublishedCases;

/** One case of {@code cases/claims.yaml}: the request, the values it was judged by, and what must come out. */
record PublishedClaim(String id, Claim claim, KnowledgeEdition edition, Expected expected) {

    record Expected(List<String> findings, List<String> notChecked, String total) {
        static Expected of(Tree expect) {
            return new Expected(
                    expect.children("findings").stream()
                            .map(PublishedClaim::told)
                            .sorted()
                            .toList(),
                    each(expect, "not_checked")
                            .map(open -> open.text("rule") + " " + open.text("what"))
                            .toList(),
                    expect.optionalText("total").orElse("0.00"));
        }
    }

    static List<PublishedClaim> all() {
        return PublishedCases.read("cases/claims.yaml").stream()
                .map(PublishedClaim::of)
                .toList();
    }

    private static PublishedClaim of(Tree tree) {
        var _ = tree.text("source");
        var _ = tree.children("made-up").stream().map(Tree::text).toList();
        var request = tree.child("claim");
        var asking = request.child("institution").optionalText("code").orElse(Checking.ASKING);
        var edition = KnowledgeEdition.of(
                new Version(new PolicyId("edition/case"), LocalDate.EPOCH, "test"),
                EditionForm.rows(tree.children("rules"), Checking.catalogue()));
        var published = new PublishedClaim(
                tree.text("id"), ClaimForm.read(request, asking), edition, Expected.of(tree.child("expect")));
        tree.finish();
        return published;
    }

    static List<String> told(CheckResult result) {
        return result.findings().stream()
                .map(it -> it.rule() + " " + Spelling.of(it.level()) + " " + Checking.told(it))
                .sorted()
                .toList();
    }

    private static String told(Tree finding) {
        return Stream.of(
                        Stream.of(finding.text("rule"), finding.text("level")),
                        each(finding, "lines").map(Tree::integer),
                        each(finding, "visits").map(Tree::text),
                        finding.optionalText("item").stream(),
                        finding.optionalText("excess_qty").stream().map("qty "::concat),
                        whole(finding, "excess_days", "days "),
                        finding.has("evidence") ? evidence(finding.child("evidence")) : Stream.empty(),
                        finding.optionalText("amount").stream())
                .flatMap(part -> part)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
    }

    private static Stream<?> evidence(Tree evidence) {
        return Stream.concat(
                whole(evidence, "gap_days", "gap "),
                each(evidence, "missing_documents").map(Tree::text));
    }

    private static Stream<String> whole(Tree tree, String key, String word) {
        return tree.has(key) ? Stream.of(word + tree.integer(key)) : Stream.empty();
    }

    private static Stream<Tree> each(Tree tree, String key) {
        return tree.has(key) ? tree.children(key).stream() : Stream.empty();
    }

    @Override
    public String toString() {
        return id;
    }
}

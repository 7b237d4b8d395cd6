package org.fundwatch.local.rewards;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.local.Illegible;
import org.fundwatch.local.Strict;

/** Published cases and anchors as JSON: liberal in what is left out, strict in figures. */
final class CasesReader {
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final JsonNode root;

    private CasesReader(JsonNode root) {
        this.root = root;
    }

    static CasesReader of(String json) {
        try {
            var root = Strict.JSON.tree(json.getBytes(StandardCharsets.UTF_8));
            if (!root.isObject() || !(root.has("cases") || root.has("schemes"))) {
                throw new Malformed("the file must be an object with a list under \"cases\"");
            }
            return new CasesReader(root);
        } catch (Illegible e) {
            throw new Malformed("the file " + e.getMessage());
        }
    }

    /** When the file was put together; nothing in it was published later. */
    String asOf() {
        return Fields.day(root, "as_of", "the file");
    }

    /** What the file says of all its figures: the currency, and the unit of money. */
    List<Finding> units() {
        var compared = new Compared();
        compared.word("currency", Fields.text(root, "currency"), "CNY");
        compared.word("money_unit", Fields.text(root, "money_unit"), "yuan");
        return compared.findings();
    }

    List<PublishedCase> cases() {
        var cases = new ArrayList<PublishedCase>();
        for (var node : Fields.list(root, "cases", "the file")) {
            var where = "case " + (cases.size() + 1);
            if (!node.isObject()) {
                throw new Malformed(where + " must be an object");
            }
            cases.add(published(node, Fields.text(node, "id").isEmpty() ? where : Fields.text(node, "id")));
        }
        var ids = new HashSet<String>();
        cases.stream()
                .map(PublishedCase::id)
                .filter(id -> !ids.add(id))
                .findFirst()
                .ifPresent(twice -> {
                    throw new Malformed("the file must name " + twice + " once");
                });
        return cases;
    }

    List<Anchor> anchors() {
        return Fields.list(root, "schemes", "the file").stream()
                .flatMap(scheme -> Fields.list(scheme, "published_anchors", Fields.text(scheme, "id")).stream()
                        .map(anchor -> anchor(scheme, anchor)))
                .toList();
    }

    /** The schemes of the file that a name tells apart, as they are written. */
    List<SchemeText> schemes() {
        return Fields.list(root, "schemes", "the file").stream()
                .flatMap(scheme -> policy(Fields.text(scheme, "id")).stream().map(id -> new SchemeText(id, scheme)))
                .toList();
    }

    List<Aggregate> aggregates() {
        return Fields.list(root, "aggregates", "the file").stream()
                .map(node -> new Aggregate(
                        Fields.text(node, "id"),
                        Fields.money(node, "reward_total_yuan_approx", Fields.text(node, "id")),
                        Fields.money(node, "reporters_rewarded_at_least", Fields.text(node, "id")),
                        Fields.money(node, "fund_recovered_yuan", Fields.text(node, "id")),
                        Fields.text(node, "note"),
                        Fields.text(node, "period"),
                        Sources.of(node, Fields.text(node, "id"))))
                .toList();
    }

    private static Anchor anchor(JsonNode scheme, JsonNode anchor) {
        var id = Fields.text(scheme, "id");
        var missing = new Malformed("an anchor of " + id + " must have a scheme, a case_value and a reward");
        return new Anchor(
                policy(id).orElseThrow(() -> missing),
                Fields.money(anchor, "case_value", id).orElseThrow(() -> missing),
                Fields.money(anchor, "reward", id).orElseThrow(() -> missing));
    }

    private static PublishedCase published(JsonNode node, String id) {
        var related = Fields.list(node, "related_scheme_ids", id).stream().map(JsonNode::asText);
        return new PublishedCase(
                id,
                Fields.text(node, "scheme_id"),
                Stream.concat(Stream.of(Fields.text(node, "scheme_id")), related)
                        .flatMap(scheme -> policy(scheme).stream())
                        .toList(),
                Fields.text(node, "place"),
                Fields.text(node, "reported_subject"),
                Fields.text(node, "report_kind"),
                Fields.text(node, "violation"),
                Fields.money(node, "case_value", id),
                Fields.text(node, "case_value_status"),
                Fields.text(node, "level"),
                Fields.money(node, "reward_paid", id),
                Fields.day(node, "reported_on", id),
                Fields.day(node, "paid_on", id),
                Fields.day(node, "published", id),
                Fields.list(node, "checks", id).stream().map(CasesReader::check).toList(),
                Sources.of(node, id));
    }

    /** A check in words, or in fields of its own: those are read as words, too. */
    private static PublishedCase.Check check(JsonNode node) {
        var words = new StringBuilder(Fields.text(node, "statement"));
        node.properties().stream()
                .filter(field ->
                        !field.getKey().equals("kind") && !field.getKey().equals("statement"))
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> words.append("; ")
                        .append(field.getKey().replace('_', ' '))
                        .append(' ')
                        .append(field.getValue().asText()));
        return new PublishedCase.Check(Fields.text(node, "kind"), words.toString());
    }

    /** A name of a policy, if it is in the form of one. */
    static Optional<PolicyId> policy(String name) {
        return WORDS.matcher(name).matches() ? Optional.of(new PolicyId("reward/" + name)) : Optional.empty();
    }
}

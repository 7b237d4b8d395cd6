package org.fundwatch.local.rewards;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.local.Digits;

/** Published cases and anchors as JSON: liberal in what is left out, strict in figures. */
final class CasesReader {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final Pattern DAY = Pattern.compile("(\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?)?");
    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    static {
        MAPPER.getFactory().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    }

    private final JsonNode root;

    private CasesReader(JsonNode root) {
        this.root = root;
    }

    static CasesReader of(String json) {
        try {
            var root = MAPPER.readTree(json);
            if (root == null || !root.isObject() || !(root.has("cases") || root.has("schemes"))) {
                throw new Malformed("the file must be an object with a list under \"cases\"");
            }
            return new CasesReader(root);
        } catch (JsonProcessingException e) {
            throw new Malformed("the file is no JSON: " + e.getOriginalMessage());
        } catch (NumberFormatException e) {
            throw new Malformed("the file has a number too far out to be one");
        }
    }

    /** When the file was put together; nothing in it was published later. */
    String asOf() {
        return day(root, "as_of", "the file");
    }

    List<PublishedCase> cases() {
        var cases = new ArrayList<PublishedCase>();
        for (var node : list(root, "cases", "the file")) {
            var where = "case " + (cases.size() + 1);
            if (!node.isObject()) {
                throw new Malformed(where + " must be an object");
            }
            cases.add(published(node, text(node, "id").isEmpty() ? where : text(node, "id")));
        }
        return cases;
    }

    List<Anchor> anchors() {
        return list(root, "schemes", "the file").stream()
                .flatMap(scheme -> list(scheme, "published_anchors", text(scheme, "id")).stream()
                        .map(anchor -> anchor(scheme, anchor)))
                .toList();
    }

    List<Aggregate> aggregates() {
        return list(root, "aggregates", "the file").stream()
                .map(node -> new Aggregate(
                        text(node, "id"),
                        money(node, "reward_total_yuan_approx", text(node, "id")),
                        money(node, "reporters_rewarded_at_least", text(node, "id")),
                        money(node, "fund_recovered_yuan", text(node, "id")),
                        text(node, "note")))
                .toList();
    }

    private static Anchor anchor(JsonNode scheme, JsonNode anchor) {
        var id = text(scheme, "id");
        var missing = new Malformed("an anchor of " + id + " must have a scheme, a case_value and a reward");
        return new Anchor(
                policy(id).orElseThrow(() -> missing),
                money(anchor, "case_value", id).orElseThrow(() -> missing),
                money(anchor, "reward", id).orElseThrow(() -> missing));
    }

    private static PublishedCase published(JsonNode node, String id) {
        var related = list(node, "related_scheme_ids", id).stream().map(JsonNode::asText);
        return new PublishedCase(
                id,
                Stream.concat(Stream.of(text(node, "scheme_id")), related)
                        .flatMap(scheme -> policy(scheme).stream())
                        .toList(),
                text(node, "reported_subject"),
                money(node, "case_value", id),
                text(node, "case_value_status"),
                text(node, "level"),
                money(node, "reward_paid", id),
                day(node, "paid_on", id),
                day(node, "published", id),
                list(node, "checks", id).stream().map(CasesReader::check).toList());
    }

    /** A check in words, or in fields of its own: those are read as words, too. */
    private static PublishedCase.Check check(JsonNode node) {
        var words = new StringBuilder(text(node, "statement"));
        node.properties().stream()
                .filter(field ->
                        !field.getKey().equals("kind") && !field.getKey().equals("statement"))
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .forEach(field -> words.append("; ")
                        .append(field.getKey().replace('_', ' '))
                        .append(' ')
                        .append(field.getValue().asText()));
        return new PublishedCase.Check(text(node, "kind"), words.toString());
    }

    private static Optional<PolicyId> policy(String name) {
        return WORDS.matcher(name).matches() ? Optional.of(new PolicyId("reward/" + name)) : Optional.empty();
    }

    private static Optional<Money> money(JsonNode node, String key, String where) {
        var value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        try {
            var decimal = value.isNumber() ? Digits.of(value.decimalValue()) : value.asText();
            return Optional.of(Money.yuan(decimal));
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new Malformed(where + ": " + key + " must be a plain decimal in yuan with at most two places");
        }
    }

    private static String day(JsonNode node, String key, String where) {
        var written = text(node, key);
        if (!DAY.matcher(written).matches()) {
            throw new Malformed(where + ": " + key + " must be YYYY, YYYY-MM or YYYY-MM-DD");
        }
        return written;
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).isNull() ? "" : node.path(key).asText();
    }

    private static List<JsonNode> list(JsonNode node, String key, String where) {
        var value = node.path(key);
        if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
            throw new Malformed(where + ": " + key + " must be a list");
        }
        return StreamSupport.stream(value.spliterator(), false).toList();
    }
}

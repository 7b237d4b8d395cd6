package org.fundwatch.local.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.local.Digits;

/** A place in a file of cases: liberal in what is left out or written as number or text, strict in every figure. */
record Node(String where, JsonNode json) {
    private static final Pattern YUAN = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern SIGNED = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern PLAIN = Pattern.compile("\\d{1,4}(\\.\\d{1,6})?");

    Node at(String key) {
        return new Node(where + "/" + key, json.path(key));
    }

    boolean absent() {
        return json.isMissingNode() || json.isNull();
    }

    /** The items; an absent list is empty, and a lone number is a list of one. */
    List<Node> items() {
        if (absent()) {
            return List.of();
        }
        if (json.isNumber()) {
            return List.of(this);
        }
        if (!json.isArray()) {
            throw new Unreadable(where, "must be a list");
        }
        return IntStream.range(0, json.size())
                .mapToObj(i -> new Node(where + "/" + i, json.get(i)))
                .toList();
    }

    /** An object, or nothing. */
    Node fields() {
        return absent() ? this : object();
    }

    Node object() {
        if (!json.isObject()) {
            throw new Unreadable(where, "must be an object");
        }
        return this;
    }

    Optional<String> text() {
        if (absent()) {
            return Optional.empty();
        }
        if (!json.isValueNode()) {
            throw new Unreadable(where, "must be a text");
        }
        return Optional.of(json.asText().strip()).filter(text -> !text.isEmpty());
    }

    /** An amount in yuan with at most two places; thousands may be parted by commas. */
    Optional<Money> money() {
        return figure(YUAN, "must be yuan with at most two decimals, zero or more")
                .map(Money::yuan);
    }

    Optional<Multiple> multiple() {
        return figure(PLAIN, "must be a plain decimal, zero or more").map(Multiple::of);
    }

    Optional<BigDecimal> number() {
        return figure(PLAIN, "must be a plain number, zero or more").map(Node::number);
    }

    /** A whole number without places, however it is written. */
    private static BigDecimal number(String plain) {
        var number = new BigDecimal(plain);
        return number.stripTrailingZeros().scale() <= 0 ? number.setScale(0) : number;
    }

    /** A plain decimal that may lie below nothing. */
    Optional<BigDecimal> signed() {
        return figure(SIGNED, "must be a plain decimal").map(BigDecimal::new);
    }

    Optional<Boolean> bool() {
        if (!absent() && !json.isBoolean()) {
            throw new Unreadable(where, "must be true or false");
        }
        return absent() ? Optional.empty() : Optional.of(json.asBoolean());
    }

    private Optional<String> figure(Pattern shape, String rule) {
        if (!absent() && !json.isTextual() && !json.isNumber()) {
            throw new Unreadable(where, rule);
        }
        var plain = text().map(text -> json.isNumber() ? Digits.of(json.decimalValue()) : text.replace(",", ""));
        if (plain.filter(text -> !shape.matcher(text).matches()).isPresent()) {
            throw new Unreadable(where, rule);
        }
        return plain;
    }
}

package org.fundwatch.claimvalidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.kernel.Money;
import org.yaml.snakeyaml.Yaml;

/** A case of the domain's {@code cases/claims.yaml} as a hospital would send it, and what it expects to be told. */
record CaseThroughTheDoor(String id, Object claim, Map<String, ?> expect) {

    static List<CaseThroughTheDoor> all() {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("cases/claims.yaml")) {
            Map<String, List<Map<String, Object>>> document = new Yaml().load(file);
            return document.get("cases").stream().map(CaseThroughTheDoor::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static CaseThroughTheDoor of(Map<String, Object> published) {
        return new CaseThroughTheDoor((String) published.get("id"), renamed(published.get("claim")), (Map<String, ?>)
                published.get("expect"));
    }

    /** The cases know their institution as H1; at the door it has the code of the token. */
    private static Object renamed(Object node) {
        return switch (node) {
            case null -> null;
            case Map<?, ?> map -> {
                var copy = new TreeMap<String, Object>();
                map.forEach((key, value) -> copy.put((String) key, renamed(value)));
                yield copy;
            }
            case List<?> list -> list.stream().map(CaseThroughTheDoor::renamed).toList();
            default -> "H1".equals(node) ? Token.CODE : node;
        };
    }

    long totalFen() {
        return expect.get("total") instanceof String yuan ? Money.yuan(yuan).fen() : 0;
    }

    List<String> rules() {
        return ((List<?>) expect.get("findings"))
                .stream()
                        .map(it -> (String) ((Map<?, ?>) it).get("rule"))
                        .sorted()
                        .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}

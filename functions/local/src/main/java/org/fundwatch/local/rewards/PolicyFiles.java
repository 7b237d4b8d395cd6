package org.fundwatch.local.rewards;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.RateBand;
import org.fundwatch.rewards.RateTable;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.RewardScheme;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The policies of this build and of a file, read as the functions read them: dates stay text, decimals stay exact. */
final class PolicyFiles {
    private static final List<RoundedSo> ROUNDINGS = List.of(
            new RoundedSo("DOWN", "AT_EACH_STEP", "DOWN"),
            new RoundedSo("HALF_UP", "AT_EACH_STEP", "HALF_UP"),
            new RoundedSo("DOWN", "ONCE", "DOWN once, at the end"),
            new RoundedSo("HALF_UP", "ONCE", "HALF_UP once, at the end"));
    private static final List<List<String>> ORDERS = List.of(
            List.of("UPLIFT", "FLOOR", "CAP"), List.of("FLOOR", "UPLIFT", "CAP"), List.of("FLOOR", "CAP", "UPLIFT"));

    /** What a policy can say of a part of a fen, and that in words. */
    private record RoundedSo(String rounding, String rounded, String words) {}

    static RewardPolicies all() {
        return RewardPolicies.readAll(PolicyFiles::resource, "local");
    }

    /** A scheme of this build, its policy switched where no text settles how it is read: another rounding, another order. */
    static Stream<Reading> readOtherwise(RewardScheme scheme) {
        var policy = policy(scheme);
        return ROUNDINGS.stream().flatMap(so -> ORDERS.stream().map(order -> otherwise(policy, so, order)));
    }

    /** A scheme some of whose edges no source gives to a band, with them in the band below and in the one above; else nothing. */
    static Stream<RewardScheme> edgesEitherWay(RewardScheme scheme) {
        return RateTable.of(scheme).stream().anyMatch(band -> band.begins() == RateBand.Begins.UNSAID)
                ? Stream.of("above", "from")
                        .map(side -> RewardPolicies.readOne(
                                Tree.of(sided(policy(scheme).asRead(), side))))
                : Stream.empty();
    }

    private static Object sided(Object node, String side) {
        return switch (node) {
            case Map<?, ?> lines -> {
                var other = new LinkedHashMap<Object, Object>();
                lines.forEach((key, value) -> other.put("edge".equals(key) ? side : key, sided(value, side)));
                yield other;
            }
            case List<?> list -> list.stream().map(item -> sided(item, side)).toList();
            default -> node;
        };
    }

    private static Tree policy(RewardScheme scheme) {
        return resource("policies/rewards/" + scheme.name() + ".yaml");
    }

    private static Reading otherwise(Tree policy, RoundedSo so, List<String> order) {
        var lines = new LinkedHashMap<Object, Object>((Map<?, ?>) policy.asRead());
        lines.put("rounding", so.rounding());
        lines.put("rounded", so.rounded());
        lines.put("order", order);
        return new Reading(
                "a part of a fen " + so.words() + ", order " + String.join(", ", order),
                RewardPolicies.readOne(Tree.of(lines)));
    }

    static Tree file(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    private static Tree resource(String name) {
        try (var stream = PolicyFiles.class.getClassLoader().getResourceAsStream(name)) {
            return read(Objects.requireNonNull(stream, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tree read(InputStream stream) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        var dumping = new DumperOptions();
        var yaml = new org.yaml.snakeyaml.Yaml(
                new Exact(options), new Representer(dumping), dumping, options, new DatesAreText());
        return Tree.of(yaml.load(stream));
    }

    private static final class DatesAreText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, BOOL, "yYnNtTfFoO");
            addImplicitResolver(Tag.INT, INT, "-+0123456789");
            addImplicitResolver(Tag.FLOAT, FLOAT, "-+0123456789.");
            addImplicitResolver(Tag.NULL, NULL, "~nN");
            addImplicitResolver(Tag.NULL, EMPTY, null);
        }
    }

    private static final class Exact extends SafeConstructor {
        Exact(LoaderOptions options) {
            super(options);
            yamlConstructors.put(Tag.FLOAT, new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    return new BigDecimal(((ScalarNode) node).getValue());
                }
            });
        }
    }

    private PolicyFiles() {}
}

package org.fundwatch.claimvalidation;

import static java.util.stream.Collectors.toMap;

import io.quarkus.test.junit.QuarkusTestProfile;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.fundwatch.claims.KnowledgeEdition;
import org.fundwatch.claims.RuleCatalogue;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;

/** An edition as one may come: so rich that the largest claim breaks four of its rules with every line. */
public class Plenty implements QuarkusTestProfile {

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(Edition.class);
    }

    /** Takes the place of the edition in this build. */
    @Alternative
    @Singleton
    static class Edition {

        @Produces
        @Singleton
        KnowledgeEdition plenty() {
            var forMen = Map.of(
                    "gender",
                    IntStream.rangeClosed(1, LargeClaim.LINES).boxed().collect(toMap(LargeClaim::code, no -> "male")));
            return KnowledgeEdition.read(
                    Tree.of(Map.of(
                            "id",
                            "edition/plenty",
                            "from",
                            "2026-11-22",
                            "rules",
                            List.of(
                                    rule("S04", Map.of("tolerance", "0", "compare_to", List.of("orders", "reports"))),
                                    rule("R068", Map.of("max_days_by_visit_type", Map.of("emergency", 3))),
                                    rule("R067", forMen),
                                    rule("R081", forMen)))),
                    RuleCatalogue.read(PolicyReader.read(RuleCatalogue.RESOURCE)),
                    "test");
        }

        private static Map<String, Object> rule(String code, Map<String, ?> params) {
            var rule = new HashMap<String, Object>();
            rule.putAll(Map.of("code", code, "level", "violation", "stages", List.of("in"), "params", params));
            rule.putAll(Map.of("instrument", "i", "article", "a", "evidence", "example", "source", "invented"));
            return rule;
        }
    }
}

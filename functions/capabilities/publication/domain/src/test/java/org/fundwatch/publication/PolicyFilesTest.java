package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFilesTest {
    private static final Map<String, Object> GOOD = Map.ofEntries(
            Map.entry("id", "publication/somewhere-2024"),
            Map.entry("instrument", "some instrument"),
            Map.entry("article", "Art. 1"),
            Map.entry("evidence", "press"),
            Map.entry("place", "430000"),
            Map.entry("from", "2024-01-01"),
            Map.entry("selected-by", "decidedOn"),
            Map.entry("subjects", List.of("UNIT")),
            Map.entry("years", 3),
            Map.entry("masks", Map.of("code", "SHOWN", "registration", "HIDDEN", "responsible", "HIDDEN")),
            Map.entry("sources", List.of(Map.of("url", "https://example.org", "kind", "press", "note", "none"))));

    @Test
    void a_policy_that_fits_is_read() {
        assertThat(ListingPolicy.of(Tree.of(GOOD)).years()).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            years,       0,          /years
            years,       -1,         /years
            place,       999999,     /place
            evidence,    hearsay,    /evidence
            selected-by, filedOn,    /selected-by
            repair,      x,          ''
            from,        2024-1-1,   /from
            """)
    void a_policy_that_does_not_fit_is_refused_at_its_place(String key, String value, String pointer) {
        var bent = new HashMap<>(GOOD);
        bent.put(key, key.equals("years") ? (Object) Integer.valueOf(value) : value);

        assertThatThrownBy(() -> ListingPolicy.of(Tree.of(bent)))
                .isInstanceOfSatisfying(
                        Misfit.class, misfit -> assertThat(misfit.pointer()).isEqualTo(pointer));
    }

    @Test
    void a_person_s_full_name_cannot_be_asked_for() {
        var bent = new HashMap<>(GOOD);
        bent.put("masks", Map.of("code", "SHOWN", "registration", "HIDDEN", "responsible", "SHOWN"));

        assertThatThrownBy(() -> ListingPolicy.of(Tree.of(bent))).isInstanceOf(Misfit.class);
    }
}

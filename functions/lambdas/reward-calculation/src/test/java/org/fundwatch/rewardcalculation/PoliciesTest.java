package org.fundwatch.rewardcalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.Startup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.RewardPolicies;
import org.junit.jupiter.api.Test;

class PoliciesTest {

    private static final Map<String, Object> FRAMEWORK = Map.of(
            "id", "reward/somewhere-2024",
            "instrument", "some instrument",
            "article", "Art. 1",
            "evidence", "press",
            "from", "2024-01-01",
            "limits", Map.of("floor", "1 CNY", "cap", "2 CNY"),
            "sources", List.of(Map.of("url", "https://example.org", "kind", "press", "note", "none")));

    @Test
    void the_schemes_are_read_when_the_function_starts() throws NoSuchMethodException {
        var read = Policies.class.getDeclaredMethod("read", String.class);

        assertThat(read.isAnnotationPresent(Startup.class)).isTrue();
    }

    @Test
    void an_unknown_key_stops_the_reading() {
        var bent = new HashMap<>(FRAMEWORK);
        bent.put("rate", "3%");

        assertThatThrownBy(() -> RewardPolicies.read(file -> Tree.of(bent), "test"))
                .isInstanceOf(Misfit.class)
                .hasMessageContaining("no other keys");
    }
}

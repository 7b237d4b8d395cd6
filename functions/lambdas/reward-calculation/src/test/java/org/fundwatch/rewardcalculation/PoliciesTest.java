package org.fundwatch.rewardcalculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.rewards.RewardPolicies;
import org.fundwatch.rewards.clocks.RewardClocks;
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
    void the_schemes_are_read_while_the_function_is_built_or_before_its_first_message() throws NoSuchMethodException {
        var read = Policies.class.getDeclaredMethod(
                "readBeforeAnyStart", Object.class, RewardPolicies.class, RewardClocks.class);

        assertThat(read.getParameters()[0].isAnnotationPresent(Observes.class)).isTrue();
        assertThat(read.getParameters()[0].getAnnotation(Initialized.class).value())
                .isEqualTo(ApplicationScoped.class);
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

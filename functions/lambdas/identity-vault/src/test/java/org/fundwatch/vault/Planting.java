package org.fundwatch.vault;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.platform.keys.Sealer;

/** Reports, rewards and claims as other functions would have left them, sealed as they seal. */
@ApplicationScoped
public class Planting {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final Sealer sealer;

    Planting(Sealer sealer) {
        this.sealer = sealer;
    }

    /** One claimed reward of a named reporter. */
    Planted named(String name, Map<String, Object> claim) {
        return named(Map.of("name", name, "phone", "0"), claim);
    }

    Planted named(Map<String, Object> identity, Map<String, Object> claim) {
        var planted = Rows.aReward("NAMED");
        Rows.identity(planted, seal(Map.of("report", planted.report().toString()), identity));
        claim(planted, claim);
        return planted;
    }

    /** One claimed reward of somebody who gave no name. */
    Planted anonymous(Map<String, Object> claim) {
        var planted = Rows.aReward("ANONYMOUS");
        claim(planted, claim);
        return planted;
    }

    private void claim(Planted planted, Map<String, Object> claim) {
        Rows.claim(planted, seal(context(planted), claim));
        Rows.step(planted, "CLAIMED");
    }

    Envelope seal(Map<String, String> context, Map<String, Object> value) {
        Uni<Envelope> sealed =
                sealer.seal(context, Sealed.of(value), it -> JsonBody.write(it).getBytes(StandardCharsets.UTF_8));
        return sealed.await().atMost(PATIENCE);
    }

    static Map<String, String> context(Planted planted) {
        return Map.of("approvalNumber", planted.approval(), "purpose", "payout");
    }

    static Map<String, Object> to(String holder) {
        return Map.of(
                "holder", holder, "account", "6222000000000001", "bank", "DEMONSTRATION bank", "document", "110101X");
    }

    /** What the tests know a planted reward by. */
    record Planted(UUID report, String caseNumber, String approval) {}
}

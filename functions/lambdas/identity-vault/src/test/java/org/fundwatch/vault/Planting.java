package org.fundwatch.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.keys.Envelope;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.platform.keys.Sealer;

/** Reports, rewards and claims as other functions would have left them, sealed as they seal. */
@ApplicationScoped
public class Planting {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private final BiFunction<Map<String, String>, byte[], Envelope> sealing;

    @Inject
    Planting(Sealer sealer) {
        this((context, bytes) ->
                sealer.seal(context, Sealed.of(bytes), it -> it).await().atMost(PATIENCE));
    }

    /** Seals elsewhere. */
    Planting(BiFunction<Map<String, String>, byte[], Envelope> sealing) {
        this.sealing = sealing;
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
        return sealing.apply(context, JsonBody.write(value).getBytes(StandardCharsets.UTF_8));
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

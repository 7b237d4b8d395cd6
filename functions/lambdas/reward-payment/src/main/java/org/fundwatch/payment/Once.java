package org.fundwatch.payment;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.Keyed;

/** Carries an order out once by its key: act, audit row and events in one transaction; event-relay delivers the events. */
@ApplicationScoped
class Once {
    private static final String FUNCTION = "reward-payment";
    private final Keyed keyed;
    private final Audit audit;

    Once(Keyed keyed, Audit audit) {
        this.keyed = keyed;
        this.audit = audit;
    }

    /** The answer in JSON: of this work, or of the first one under the same key. */
    Uni<String> carryOut(Order order, Supplier<Uni<String>> work) {
        Supplier<Uni<String>> audited = () -> work.get().call(() -> audit.record(order.audit()));
        return Panache.withTransaction(() -> keyed.once(FUNCTION, order.key().toString(), fingerprint(order), audited));
    }

    /** The answer that was given under this key before. */
    Uni<Optional<String>> before(Order order) {
        return Panache.withSession(() -> keyed.before(FUNCTION, order.key().toString(), fingerprint(order)));
    }

    private static String fingerprint(Order order) {
        var details = JsonBody.write(new TreeMap<>(order.details()));
        var content = String.join("\n", order.act(), order.subject(), order.by().value(), details);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}

package org.fundwatch.platform.data;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes a write safe to repeat: the first answer to an {@code Idempotency-Key} is kept and given again. */
@ApplicationScoped
public class Keyed {
    private static final String CLAIM = "insert into keyed_answer (function, key, fingerprint) "
            + "values (:function, :key, :fingerprint) on conflict do nothing";
    private static final String KEEP =
            "update keyed_answer set answer = :answer where function = :function and key = :key";
    private static final String KNOWN =
            "select answer, fingerprint from keyed_answer where function = :function and key = :key";
    private static final String FIRST =
            "select answer from keyed_answer where function = :function and key = :key and fingerprint = :fingerprint";

    /**
     * Works only for a key not seen before; inside the transaction of the work. The answer is JSON and stays in the
     * database, so it holds no secret. The same key with another fingerprint is {@link Failure.KeyReused}.
     */
    public Uni<String> once(String function, String key, String fingerprint, Supplier<Uni<String>> work) {
        return Panache.getSession()
                .chain(session -> claim(session, function, key, fingerprint)
                        .chain(claimed -> claimed == 1
                                ? work.get().call(answer -> keep(session, function, key, answer))
                                : first(session, function, key, fingerprint)));
    }

    /** The answer to this key, if there was one; with another fingerprint it is {@link Failure.KeyReused}. */
    public Uni<Optional<String>> before(String function, String key, String fingerprint) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KNOWN, Object[].class)
                        .setParameter("function", function)
                        .setParameter("key", key)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable)
                .invoke(known -> known.ifPresent(row -> require(fingerprint.equals(row[1]))))
                .map(known -> known.map(row -> (String) row[0]));
    }

    private static void require(boolean isSame) {
        if (!isSame) {
            throw new Rejected(new Failure.KeyReused());
        }
    }

    private static Uni<Integer> claim(Mutiny.Session session, String function, String key, String fingerprint) {
        return session.createNativeQuery(CLAIM)
                .setParameter("function", function)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .executeUpdate();
    }

    private static Uni<Integer> keep(Mutiny.Session session, String function, String key, String answer) {
        return session.createNativeQuery(KEEP)
                .setParameter("answer", answer)
                .setParameter("function", function)
                .setParameter("key", key)
                .executeUpdate();
    }

    private static Uni<String> first(Mutiny.Session session, String function, String key, String fingerprint) {
        return session.createNativeQuery(FIRST, String.class)
                .setParameter("function", function)
                .setParameter("key", key)
                .setParameter("fingerprint", fingerprint)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new Failure.KeyReused()));
    }
}

package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.fundwatch.claims.review.FindingRef;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** What late checks told (补检查答复): one text for a check, written once. Inside the caller's transaction. */
@ApplicationScoped
public class ToldRepository {
    private static final String INSERT = """
            insert into claim_check_told (check_id, told)
            select check_id, :told from claim_check
             where check_id = :check and input_sha256 = :input and trace = :trace
            on conflict (check_id) do nothing""";
    private static final String ONE = """
            select found from (
              select cast(cast(told as jsonb) -> 'findings' -> (:number - 1) as text) as found
                from claim_check_told where check_id = :check) told
             where found is not null""";
    private static final String TOLD = """
            select told from claim_check_told join claim_check using (check_id)
             where check_id = :check and input_sha256 = :input""";

    /**
     * The text of the check that stands: this one, if it tells that check and is the first to do so; empty if no text does.
     *
     * @param told as the institution fetches it
     */
    public Uni<Optional<String>> stand(ClaimCheckRecorded check, String told) {
        return Panache.getSession()
                .chain(session -> insert(session, check, told).chain(() -> told(session, check)));
    }

    /** One finding as its check told it, if that was late; empty for one that was told at once. */
    public Uni<Optional<String>> find(FindingRef ref) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter("check", ref.checkId())
                        .setParameter("number", ref.number())
                        .getResultList())
                .map(texts -> texts.stream().findFirst());
    }

    private static Uni<Integer> insert(Session session, ClaimCheckRecorded check, String told) {
        return session.createNativeQuery(INSERT)
                .setParameter("told", told)
                .setParameter("check", check.checkId())
                .setParameter("input", check.inputSha256())
                .setParameter("trace", check.trace())
                .executeUpdate();
    }

    private static Uni<Optional<String>> told(Session session, ClaimCheckRecorded check) {
        return session.createNativeQuery(TOLD, String.class)
                .setParameter("check", check.checkId())
                .setParameter("input", check.inputSha256())
                .getResultList()
                .map(texts -> texts.stream().findFirst());
    }
}

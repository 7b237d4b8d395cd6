package org.fundwatch.credit.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fundwatch.credit.CreditFacts;
import org.fundwatch.credit.Penalty;
import org.fundwatch.credit.Revoked;
import org.fundwatch.kernel.InstitutionCode;

/** What institutions are graded from (信用信息): each penalty and each revocation once. Inside the caller's transaction. */
@ApplicationScoped
public class CreditRecords {
    private static final String HOLD = """
            insert into credit_institution (code, asked_at) values (:code, :at)
            on conflict (code) do update set asked_at = excluded.asked_at""";
    private static final String ADD_PENALTY = """
            insert into credit_penalty (case_number, decision, institution, decided_on, article, fine_fen)
            values (:number, :decision, :code, :day, :article, :fine) on conflict do nothing""";
    private static final String ADD_REVOKED = """
            insert into credit_revocation (case_number, decision, institution, revoked_on)
            values (:number, :decision, :code, :day) on conflict do nothing""";
    private static final String KNOWN = "select code from CreditInstitutionRow order by code";

    /** Makes the institution known and holds it until the transaction ends, so that grades of it follow one another. */
    public Uni<Void> hold(InstitutionCode code, Instant at) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(HOLD)
                        .setParameter("code", code.value())
                        .setParameter("at", at)
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Keeps a penalty once. */
    public Uni<Void> add(InstitutionCode code, Penalty penalty) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_PENALTY)
                        .setParameter("number", penalty.id().caseNumber().value())
                        .setParameter("decision", penalty.id().number())
                        .setParameter("code", code.value())
                        .setParameter("day", penalty.decidedOn())
                        .setParameter("article", penalty.article())
                        .setParameter("fine", penalty.fine().fen())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Keeps the fall of a penalty once, whether or not the penalty is known yet. */
    public Uni<Void> add(InstitutionCode code, Revoked revoked) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(ADD_REVOKED)
                        .setParameter("number", revoked.id().caseNumber().value())
                        .setParameter("decision", revoked.id().number())
                        .setParameter("code", code.value())
                        .setParameter("day", revoked.revokedOn())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Everything that the institution is graded from on a day. */
    public Uni<CreditFacts> facts(InstitutionCode code, LocalDate asOf) {
        return rows(PenaltyRow.class, "CreditPenaltyRow", code)
                .chain(penalties -> rows(RevokedRow.class, "RevokedRow", code)
                        .map(revocations -> new CreditFacts(
                                code,
                                penalties.stream().map(PenaltyRow::toDomain).toList(),
                                revocations.stream().map(RevokedRow::toDomain).toList(),
                                asOf)));
    }

    /** Every institution that a penalty or a revocation ever named. */
    public Uni<List<InstitutionCode>> known() {
        return Panache.getSession()
                .chain(session ->
                        session.createSelectionQuery(KNOWN, String.class).getResultList())
                .map(codes -> codes.stream().map(InstitutionCode::new).toList());
    }

    private static <T> Uni<List<T>> rows(Class<T> type, String entity, InstitutionCode code) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery("from " + entity + " where institution = :code", type)
                        .setParameter("code", code.value())
                        .getResultList());
    }
}

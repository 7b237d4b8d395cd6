package org.fundwatch.claims.store;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.published.ClaimCheckRecorded;
import org.hibernate.reactive.mutiny.Mutiny.Session;

/** Checks of claims (费用检查): one for each id, written once with what was found. Inside the caller's transaction. */
@ApplicationScoped
public class ClaimCheckRepository {
    private static final String INSERT = """
            insert into claim_check (check_id, institution_code, visit_digest, stage, edition, checked_at, total_fen,
                                     input_sha256, trace, recorded_at)
            values (:check, :institution, :visit, :stage, :edition, :checked, :total, :input, :trace, :recorded)
            on conflict (check_id) do nothing""";
    private static final String INPUT = "select input_sha256 from claim_check where check_id = :check";

    /** Keeps the first record of a check and no other: a second one that comes at the same time waits for the first. */
    public Uni<Kept> save(ClaimCheckRecorded check, Instant recordedAt) {
        return Panache.getSession()
                .chain(session -> insert(session, check, recordedAt)
                        .chain(inserted -> inserted == 1 ? addDetails(session, check) : compare(session, check)));
    }

    private static Uni<Integer> insert(Session session, ClaimCheckRecorded check, Instant recordedAt) {
        return session.createNativeQuery(INSERT)
                .setParameter("check", check.checkId())
                .setParameter("institution", check.institution().value())
                .setParameter("visit", check.visitDigest())
                .setParameter("stage", check.stage().name())
                .setParameter("edition", check.edition())
                .setParameter("checked", check.checkedAt())
                .setParameter("total", check.total().fen())
                .setParameter("input", check.inputSha256())
                .setParameter("trace", check.trace())
                .setParameter("recorded", recordedAt)
                .executeUpdate();
    }

    private static Uni<Kept> compare(Session session, ClaimCheckRecorded check) {
        return session.createNativeQuery(INPUT, String.class)
                .setParameter("check", check.checkId())
                .getSingleResult()
                .map(input -> input.equals(check.inputSha256()) ? Kept.AGAIN : Kept.OTHER_CONTENT);
    }

    private static Uni<Kept> addDetails(Session session, ClaimCheckRecorded check) {
        var rows = Stream.of(findings(check), doctors(check), lines(check), notChecked(check))
                .flatMap(each -> each)
                .toArray();
        return session.persistAll(rows).replaceWith(Kept.FIRST);
    }

    private static Stream<?> findings(ClaimCheckRecorded check) {
        var findings = check.findings();
        return IntStream.range(0, findings.size())
                .mapToObj(i -> ClaimFindingRow.of(check.checkId(), i + 1, findings.get(i)));
    }

    private static Stream<?> doctors(ClaimCheckRecorded check) {
        var findings = check.findings();
        return IntStream.range(0, findings.size())
                .boxed()
                .flatMap(i -> check.doctors(findings.get(i)).stream()
                        .map(doctor -> FindingDoctorRow.of(check.checkId(), i + 1, doctor)));
    }

    private static Stream<?> lines(ClaimCheckRecorded check) {
        return check.lines().stream()
                .flatMap(line -> line.charge().stream().map(charge -> ClaimLineRow.of(check.checkId(), line, charge)));
    }

    private static Stream<?> notChecked(ClaimCheckRecorded check) {
        var notChecked = check.notChecked();
        return IntStream.range(0, notChecked.size())
                .mapToObj(i -> NotCheckedRow.of(check.checkId(), i + 1, notChecked.get(i)));
    }
}

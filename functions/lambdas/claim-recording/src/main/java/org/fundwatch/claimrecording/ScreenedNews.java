package org.fundwatch.claimrecording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.claims.published.AlertLevel;
import org.fundwatch.claims.published.CheckStage;
import org.fundwatch.claims.published.ClaimChecked;
import org.fundwatch.claims.published.FindingOrigin;
import org.fundwatch.claims.published.FindingsScreened;
import org.fundwatch.claims.published.NamedId;
import org.fundwatch.claims.published.ScreenedFinding;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Money;
import org.fundwatch.platform.Randomness;
import org.fundwatch.platform.data.Audit;
import org.fundwatch.platform.data.AuditEntry;
import org.fundwatch.platform.data.Outbox;

/** Tells the audit trail what was kept of a file, and the other functions what an institution's month of it comes to. */
@ApplicationScoped
class ScreenedNews {
    private final Audit audit;
    private final Outbox outbox;
    private final Randomness randomness;

    ScreenedNews(Audit audit, Outbox outbox, Randomness randomness) {
        this.audit = audit;
        this.outbox = outbox;
        this.randomness = randomness;
    }

    /** How many findings a file holds, and how many of them are of institutions that the desk knows. */
    record Counted(int read, int known) {}

    /** Whose findings of which month. */
    private record Head(String institution, YearMonth month) implements Comparable<Head> {
        static Head of(ScreenedFinding found) {
            return new Head(found.at().institution(), found.at().month());
        }

        @Override
        public int compareTo(Head other) {
            return toString().compareTo(other.toString());
        }
    }

    Uni<Void> of(FindingsScreened screened, Counted counted, List<ScreenedFinding> added, Instant now) {
        var details = Map.of(
                "partition", screened.partition(),
                "edition", screened.edition().name(),
                "findings", Integer.toString(counted.known()),
                "new", Integer.toString(added.size()),
                "ofUnknownInstitutions", Integer.toString(counted.read() - counted.known()));
        return audit.record(entry("record-screening", screened, now, details)).chain(() -> tell(screened, added, now));
    }

    Uni<Void> ofTooLate(FindingsScreened screened, Instant now) {
        var details = Map.of(
                "partition", screened.partition(), "edition", screened.edition().name());
        return audit.record(entry("refuse-older-screening", screened, now, details));
    }

    private static AuditEntry entry(String act, FindingsScreened screened, Instant now, Map<String, String> details) {
        return new AuditEntry(CheckLedger.NAME, act, screened.screening().toString(), now, details);
    }

    private Uni<Void> tell(FindingsScreened screened, List<ScreenedFinding> added, Instant now) {
        var byHead = added.stream().collect(groupingBy(Head::of, TreeMap::new, toList()));
        return Multi.createFrom()
                .iterable(byHead.entrySet())
                .onItem()
                .transformToUniAndConcatenate(it -> tell(checked(screened, it.getKey(), it.getValue()), now))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> tell(ClaimChecked event, Instant now) {
        var subject = event.checkId().toString();
        return outbox.append(randomness.uuid(), ClaimChecked.TYPE, subject, now, ClaimChecked.SCHEMA, event.data());
    }

    private static ClaimChecked checked(FindingsScreened screened, Head head, List<ScreenedFinding> findings) {
        return new ClaimChecked(
                NamedId.of(
                        screened.message().toString(),
                        head.institution(),
                        head.month().toString()),
                new InstitutionCode(head.institution()),
                CheckStage.POST,
                findings.size(),
                Math.toIntExact(findings.stream()
                        .filter(it -> it.finding().level() == AlertLevel.VIOLATION)
                        .count()),
                amount(findings),
                head.month().atDay(1),
                screened.edition().id(),
                FindingOrigin.SCREENING);
    }

    /** Of each settlement no more than each of its lines once. */
    private static Money amount(List<ScreenedFinding> findings) {
        return findings.stream().collect(groupingBy(it -> it.at())).entrySet().stream()
                .map(it -> sum(it.getValue()).atMost(it.getKey().total()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<ScreenedFinding> findings) {
        return findings.stream().flatMap(it -> it.finding().amount().stream()).reduce(Money.ZERO, Money::plus);
    }
}

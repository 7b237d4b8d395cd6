package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.data.Outbox;
import org.fundwatch.publication.Digest;
import org.fundwatch.testing.Boundary;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.testing.Faults;
import org.fundwatch.testing.Ledger;
import org.junit.jupiter.api.Test;

/** Two editions on their way, with a fault at each commit and each answer of KMS, S3 and the bus in turn, and the schedule fired again after it. */
@QuarkusTest
@TestProfile(Demonstration.class)
@QuarkusTestResource(value = Faults.class, restrictToAnnotatedClass = true)
class EveryBoundaryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TICKS = 5;
    private static final int FILES = 18;
    private static final String SIGNATURE = "manifest.sig";
    private static final String[] STATE = {
        "select number, state, day, manifest, manifest_sha256, chain_sha256, key_document, prepared_at, published_at from edition",
        "select edition, name, content from edition_file",
        "select edition, entry_id, content from edition_entry",
        "select edition, entry_id, reason, delisted_on from edition_tombstone",
        "select * from edition_refusal",
        "select actor, act, subject, details from audit_row",
        "select type, detail::jsonb ->> 'subject' as subject, detail::jsonb -> 'data' as data, sent_at is null as waits from outbox"
    };

    private final Map<String, String> archivedAtFaults = new TreeMap<>();

    @Inject
    Calendar calendar;

    @Inject
    Outbox outbox;

    @Inject
    OnVertx onVertx;

    @Test
    void a_fault_at_any_commit_or_answer_ends_in_the_same_editions_files_audit_rows_and_events() {
        var undisturbed = walk();

        var boundaries = Faults.atEveryBoundary(trial -> assertThat(walk()).isEqualTo(undisturbed));

        assertThat(undisturbed).contains("EditionPublished", "EntryListed", "EntryDelisted");
        assertThat(boundaries)
                .as("key, edition, signature and its commit, files, mark, bus and its mark; twice")
                .isGreaterThanOrEqualTo(2 * (FILES + 7));
    }

    private List<String> walk() {
        begin();
        Approvals.approveUpTo(2);
        publishOn("2026-11-20");
        Approvals.withdraw(1, "2026-11-21", "2026-11-26");
        publishOn("2026-11-21");
        sweep();
        assertThat(digests(Demonstration.ARCHIVE)).containsAllEntriesOf(archivedAtFaults);
        assertThat(signatures()).hasSize(2).isEqualTo(signaturesOnRecord());
        return Stream.of(Ledger.dump(Ledger.MARK, STATE), unsigned(), FakeAws.eventsAbout(""))
                .flatMap(List::stream)
                .toList();
    }

    private void begin() {
        Approvals.forget();
        FakeObjects.forget();
        FakeAws.forgetBusEntries();
        archivedAtFaults.clear();
    }

    /** Fires until a run ends well. */
    private void publishOn(String day) {
        calendar.isNow(day);
        for (var tick = 0; tick < MOST_TICKS; tick++) {
            if (Publication.endsWell()) {
                return;
            }
            lookAround();
            Boundary.mend();
        }
        throw new AssertionError("the schedule fails for ever");
    }

    /** Where a run was cut off: nothing is public before it is archived, and what is archived stays so. */
    private void lookAround() {
        archivedAtFaults.putAll(digests(Demonstration.ARCHIVE));
        digests(Demonstration.OPEN).forEach((key, digest) -> {
            if (key.startsWith("current/")) {
                assertThat(archivedAtFaults).as(key).containsValue(digest);
            }
        });
    }

    private void sweep() {
        Boundary.mend();
        var delivered = 1;
        while (delivered > 0) {
            delivered = onVertx.call(outbox::deliver).await().atMost(PATIENCE);
        }
    }

    private static Map<String, String> digests(String bucket) {
        var digests = new TreeMap<String, String>();
        FakeObjects.in(bucket).forEach((key, bytes) -> digests.put(key, Digest.of(bytes)));
        return digests;
    }

    /** Every file but signatures, of which no two are alike. */
    private static List<String> unsigned() {
        return Stream.of(Demonstration.ARCHIVE, Demonstration.OPEN)
                .flatMap(bucket -> digests(bucket).entrySet().stream())
                .map(Object::toString)
                .filter(file -> !file.contains(SIGNATURE))
                .toList();
    }

    private static List<String> signatures() {
        return FakeObjects.in(Demonstration.ARCHIVE).entrySet().stream()
                .filter(file -> file.getKey().endsWith(SIGNATURE))
                .map(file -> HexFormat.of().formatHex(file.getValue()))
                .toList();
    }

    private static List<String> signaturesOnRecord() {
        return Approvals.all("select encode(signature, 'hex') from edition order by number");
    }
}

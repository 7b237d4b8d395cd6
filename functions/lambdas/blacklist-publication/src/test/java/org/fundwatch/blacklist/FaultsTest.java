package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(Demonstration.class)
class FaultsTest {
    private static final int ARCHIVED = 8;
    private static final int ALL = 18;

    @Inject
    Calendar calendar;

    @BeforeEach
    void begin_anew() {
        Approvals.forget();
        FakeObjects.forget();
        FakeAws.busUp();
        FakeAws.forgetBusEntries();
        calendar.isNow("2026-11-20");
    }

    @ParameterizedTest(name = "after {0} files")
    @ValueSource(ints = {0, 1, ARCHIVED - 1, ARCHIVED, ARCHIVED + 1, ALL - 1})
    void a_run_that_is_cut_off_is_finished_by_the_next_with_the_same_bytes(int puts) {
        Approvals.approveUpTo(2);
        FakeObjects.refusePutAfter(puts);
        Publication.fails();
        var cutOff = everything();
        var signature = Approvals.one("select encode(signature, 'hex') from edition");

        calendar.isNow("2026-11-21");
        Approvals.approve(3);
        Publication.runs();

        assertThat(cutOff).hasSize(puts);
        var archived = FakeObjects.in(Demonstration.ARCHIVE);
        cutOff.forEach((key, bytes) -> {
            if (key.startsWith("editions/")) {
                assertThat(archived.get(key)).isEqualTo(bytes);
            }
        });
        assertThat(Approvals.one("select encode(signature, 'hex') from edition where number = 1"))
                .isEqualTo(signature);
        assertThat(Approvals.all("select number || ' ' || state || ' ' || day from edition order by 1"))
                .containsExactly("1 PUBLISHED 2026-11-20", "2 PUBLISHED 2026-11-21");
        assertThat(Approvals.one("select count(*) from outbox where type = 'EditionPublished'"))
                .isEqualTo("2");
    }

    @Test
    void nothing_is_public_before_it_is_archived() {
        Approvals.approve(1);
        FakeObjects.refusePutAfter(ARCHIVED - 1);

        Publication.fails();

        assertThat(FakeObjects.keys(Demonstration.OPEN)).isEmpty();
    }

    @Test
    void what_breaks_a_guard_is_not_published_and_is_on_record() {
        Approvals.approveUpTo(21);

        Publication.fails();

        assertThat(FakeObjects.keys(Demonstration.OPEN)).isEmpty();
        assertThat(FakeObjects.keys(Demonstration.ARCHIVE)).isEmpty();
        assertThat(Approvals.all("select concat_ws(' ', guard, previous, entries, added) from edition_refusal"))
                .containsExactly("TOO_MANY_ADDED 0 21 21");
        assertThat(Approvals.all("select act || ' ' || subject from audit_row"))
                .containsExactly("hold-back-edition 2026-11-20");
    }

    @Test
    void a_withdrawal_goes_out_although_a_guard_holds_the_rest_back() {
        Approvals.approveUpTo(2);
        Publication.runs();
        for (var number = 3; number <= 23; number++) {
            Approvals.approve(number);
        }
        Approvals.withdraw(1, "2026-11-19", "2026-11-24");

        Publication.fails();

        assertThat(Publication.json("current/list.json").children("entries")).hasSize(1);
        assertThat(Publication.text("tombstones.json")).contains(Approvals.id(1).toString());
        assertThat(Approvals.all("select guard from edition_refusal")).containsExactly("TOO_MANY_ADDED");
    }

    @Test
    void a_refusal_is_on_record_once_a_day_however_often_it_is_tried() {
        Approvals.approveUpTo(21);

        Publication.fails();
        Publication.fails();

        assertThat(Approvals.one("select count(*) from edition_refusal")).isEqualTo("1");
    }

    private static Map<String, byte[]> everything() {
        var all = new TreeMap<>(FakeObjects.in(Demonstration.OPEN));
        all.putAll(FakeObjects.in(Demonstration.ARCHIVE));
        return all;
    }
}

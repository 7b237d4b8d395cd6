package org.fundwatch.claimrecording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.claimrecording.Messages.message;
import static org.fundwatch.claimrecording.Nights.row;
import static org.fundwatch.claimrecording.Queue.failedOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.UUID;
import org.fundwatch.platform.objects.ObjectStore;
import org.fundwatch.testing.Database;
import org.fundwatch.testing.FakeAws;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What nightly screening found stands in the ledger beside what was found at the doors. */
@QuarkusTest
@QuarkusTestResource(value = Database.class, initArgs = @ResourceArg(name = "role", value = "claim_recording"))
@QuarkusTestResource(FakeAws.class)
@QuarkusTestResource(Settings.class)
class ScreenedFindingsTest {
    @Inject
    ObjectStore store;

    private Nights nights;
    private final String settlement = "S-" + UUID.randomUUID();

    @BeforeEach
    void begin() {
        nights = new Nights(store);
        FakeAws.forgetBusEntries();
    }

    @AfterEach
    void forget() {
        FakeObjects.forget();
    }

    @Test
    void a_finding_of_the_night_is_kept_with_its_settlement_its_doctor_and_its_article_and_no_visit() {
        var screened = nights.screened("edition/one", 1, row(settlement));

        assertThat(failedOf(message(screened))).isEmpty();

        assertThat(Rows.ofSettlement(settlement))
                .containsExactly("edition/one|H99000000001|2026-03-01|R081|1000|第三十八条|OPEN|D990000000001");
        assertThat(Rows.audits(screened.screening())).containsExactly("claim-recording record-screening");
        assertThat(FakeAws.busEntries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.text("Detail"))
                        .contains("\"type\":\"ClaimChecked\"", "\"findings\":1", "\"amountFen\":1000", "2026-03-01")
                        .doesNotContain(settlement, "D990000000001"));
    }

    @Test
    void delivered_often_and_told_again_it_adds_nothing() {
        var screened = nights.screened("edition/one", 1, row(settlement));
        failedOf(message(screened), message(screened));
        FakeAws.forgetBusEntries();

        assertThat(failedOf(message(nights.screened("edition/one", 2, row(settlement)))))
                .isEmpty();

        assertThat(Rows.ofSettlement(settlement)).hasSize(1);
        assertThat(FakeAws.busEntries()).isEmpty();
    }

    @Test
    void what_nobody_had_looked_at_is_superseded_by_what_another_edition_finds_and_not_deleted() {
        failedOf(message(nights.screened("edition/one", 1, row(settlement), row(settlement + "-only"))));

        failedOf(message(nights.screened("edition/two", 2, row(settlement))));

        assertThat(Rows.ofSettlement(settlement))
                .extracting(line -> line.replaceAll("\\|H.*第三十八条", ""))
                .containsExactly("edition/one|SUPERSEDED|D990000000001", "edition/two|OPEN|D990000000001");
        assertThat(Rows.ofSettlement(settlement + "-only"))
                .singleElement()
                .asString()
                .contains("SUPERSEDED");
    }

    @Test
    void what_somebody_reviewed_stays_and_is_not_found_twice() {
        failedOf(message(nights.screened("edition/one", 1, row(settlement))));
        review(settlement);

        failedOf(message(nights.screened("edition/two", 2, row(settlement))));

        assertThat(Rows.ofSettlement(settlement)).singleElement().asString().contains("edition/one", "REVIEWED");
    }

    @Test
    void an_edition_that_finds_nothing_leaves_nothing_open() {
        failedOf(message(nights.screened("edition/one", 1, row(settlement))));

        failedOf(message(nights.withoutFindings("edition/two", 2)));

        assertThat(Rows.ofSettlement(settlement)).singleElement().asString().contains("SUPERSEDED");
    }

    @Test
    void an_older_screening_that_comes_late_is_told_and_not_kept() {
        failedOf(message(nights.screened("edition/two", 2, row(settlement))));
        var late = nights.screened("edition/one", 1, row(settlement));

        assertThat(failedOf(message(late))).isEmpty();

        assertThat(Rows.ofSettlement(settlement)).singleElement().asString().contains("edition/two", "OPEN");
        assertThat(Rows.audits(late.screening())).containsExactly("claim-recording refuse-older-screening");
    }

    @Test
    void the_same_found_in_another_partition_counts_once_and_others_hear_of_it_once() {
        failedOf(message(nights.screened("edition/one", 1, row(settlement))));
        FakeAws.forgetBusEntries();

        failedOf(message(new Nights(store).screened("edition/one", 2, row(settlement))));

        assertThat(Rows.ofSettlement(settlement))
                .filteredOn(line -> line.contains("OPEN"))
                .hasSize(1);
        assertThat(FakeAws.busEntries()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"institution\":\"H99000000001\"",
                "{}",
                "{\"institution\":\"H99000000001\",\"patient\":\"CANARY-4711\"}"
            })
    void a_broken_file_is_refused_whole_and_comes_back_until_somebody_is_told(String broken) {
        var screened = nights.screened("edition/one", 1, row(settlement), broken);

        assertThat(failedOf(message(screened))).containsExactly("m0");

        assertThat(Rows.everything()).doesNotContain(settlement, "CANARY");
    }

    @Test
    void what_a_finding_says_more_is_read_past_and_kept_nowhere() {
        var named = row(settlement).replace("{\"institution\"", "{\"patient\":\"CANARY-4711\",\"institution\"");

        assertThat(failedOf(message(nights.screened("edition/one", 1, named)))).isEmpty();

        assertThat(Rows.ofSettlement(settlement)).hasSize(1);
        assertThat(Rows.everything()).doesNotContain("CANARY");
    }

    @Test
    void a_file_that_is_not_the_one_that_was_told_is_refused() {
        var screened = nights.screened("edition/one", 1, row(settlement));
        var whole = row(settlement).getBytes(UTF_8);
        nights.screened("edition/one", 1, Arrays.copyOf(whole, whole.length / 2));

        assertThat(failedOf(message(screened))).containsExactly("m0");

        assertThat(Rows.ofSettlement(settlement)).isEmpty();
    }

    @Test
    void cut_off_within_a_file_it_leaves_nothing_behind_and_is_taken_when_it_comes_again() {
        var message = message(nights.screened("edition/one", 1, row(settlement)));
        Rows.asOwner("revoke insert on claim_finding_doctor from claim_recording");

        assertThat(failedOf(message)).containsExactly("m0");
        assertThat(Rows.ofSettlement(settlement)).isEmpty();
        Rows.asOwner("grant insert on claim_finding_doctor to claim_recording");
        assertThat(failedOf(message)).isEmpty();
        assertThat(Rows.ofSettlement(settlement)).hasSize(1);
    }

    @Test
    void an_institution_that_nobody_knows_by_its_code_is_counted_and_left_in_the_file() {
        var unknown = row(settlement).replace("H99000000001", "clinic 7");

        var screened = nights.screened("edition/one", 1, unknown);
        assertThat(failedOf(message(screened))).isEmpty();

        assertThat(Rows.ofSettlement(settlement)).isEmpty();
        assertThat(Rows.audits(screened.screening())).hasSize(1);
    }

    /** Somebody has given the first opinion. */
    private static void review(String settlement) {
        Rows.asOwner("insert into finding_review select check_id, number, 'REVIEWED', 1"
                + " from claim_finding join claim_check using (check_id) where settlement = '" + settlement + "'");
    }
}

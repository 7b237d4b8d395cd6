package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.publication.Publishing.RULES;
import static org.fundwatch.publication.Publishing.TODAY;
import static org.fundwatch.publication.Publishing.aListing;
import static org.fundwatch.publication.Publishing.aWithdrawal;
import static org.fundwatch.publication.Publishing.grownTo;
import static org.fundwatch.publication.Publishing.id;
import static org.fundwatch.publication.Publishing.listings;
import static org.fundwatch.publication.Publishing.sources;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    @ParameterizedTest(name = "{0} entries: {1} more, {2} ended, {3} missing -> {4}")
    @CsvSource(nullValues = "-", textBlock = """
            0,    19, 0,  0, -
            0,    20, 0,  0, -
            0,    21, 0,  0, TOO_MANY_ADDED
            200,  20, 0,  0, -
            200,  21, 0,  0, TOO_MANY_ADDED
            209,  21, 0,  0, TOO_MANY_ADDED
            210,  21, 0,  0, -
            300,  29, 0,  0, -
            300,  30, 0,  0, -
            300,  31, 0,  0, TOO_MANY_ADDED
            100,  0,  19, 0, -
            100,  0,  20, 0, -
            100,  0,  21, 0, TOO_MANY_ENDED
            4980, 19, 0,  0, -
            4980, 20, 0,  0, -
            4980, 21, 0,  0, TOO_MANY_ENTRIES
            5,    0,  0,  1, SOURCE_MISSING
            """)
    void an_edition_goes_out_up_to_each_bound_and_not_beyond(
            int previous, int added, int ended, int missing, String guard) {
        var figures = new Figures(previous, previous + added - ended, added, ended, missing);

        assertThat(RULES.guards().broken(figures))
                .extracting(Guard::name)
                .isEqualTo(Stream.ofNullable(guard).toList());
    }

    @Test
    void what_breaks_a_guard_is_refused_with_its_figures_and_nothing_goes_out() {
        var next = Edition.none().next(sources(listings(0, 21)), RULES);

        assertThat(next).isInstanceOfSatisfying(NextEdition.Refused.class, refused -> {
            assertThat(refused.guards()).containsExactly(Guard.TOO_MANY_ADDED);
            assertThat(refused.figures()).isEqualTo(new Figures(0, 21, 21, 0, 0));
            assertThat(refused.withdrawals()).isEmpty();
        });
    }

    @Test
    void a_guard_never_holds_a_withdrawal_back() {
        var edition = grownTo(3);

        var next = edition.next(sources(listings(0, 24), aWithdrawal(1)), RULES);

        assertThat(next)
                .isInstanceOfSatisfying(
                        NextEdition.Refused.class,
                        refused -> assertThat(refused.withdrawals()).hasValueSatisfying(out -> {
                            assertThat(out.number()).isEqualTo(edition.number() + 1);
                            assertThat(out.entries()).extracting(Entry::id).containsExactly(id(0), id(2));
                            assertThat(out.tombstones())
                                    .extracting(Tombstone::id)
                                    .containsExactly(id(1));
                        }));
    }

    @Test
    void any_number_of_withdrawals_goes_out_at_once() {
        var all = IntStream.range(0, 300).mapToObj(Publishing::aWithdrawal).toArray(Withdrawal[]::new);

        var next = grownTo(300).next(sources(listings(0, 300), all), RULES);

        assertThat(Publishing.published(next).entries()).isEmpty();
    }

    @Test
    void a_published_entry_without_its_listing_is_an_alarm_and_stays_public() {
        var next = grownTo(3).next(sources(List.of(aListing(0), aListing(2)), aWithdrawal(0)), RULES);

        assertThat(next).isInstanceOfSatisfying(NextEdition.Refused.class, refused -> {
            assertThat(refused.guards()).containsExactly(Guard.SOURCE_MISSING);
            assertThat(refused.withdrawals().orElseThrow().shows(id(1))).isTrue();
            assertThat(refused.withdrawals().orElseThrow().shows(id(0))).isFalse();
        });
    }

    @Test
    void a_wrong_clock_does_not_empty_the_list() {
        var next = grownTo(100).next(new Sources(listings(0, 100), List.of(), TODAY.plusYears(50)), RULES);

        assertThat(next).isInstanceOfSatisfying(NextEdition.Refused.class, refused -> {
            assertThat(refused.guards()).containsExactly(Guard.TOO_MANY_ENDED);
            assertThat(refused.withdrawals()).isEmpty();
        });
    }
}

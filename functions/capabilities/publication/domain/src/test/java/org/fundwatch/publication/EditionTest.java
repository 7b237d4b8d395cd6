package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fundwatch.publication.Publishing.RULES;
import static org.fundwatch.publication.Publishing.TODAY;
import static org.fundwatch.publication.Publishing.aListing;
import static org.fundwatch.publication.Publishing.aWithdrawal;
import static org.fundwatch.publication.Publishing.id;
import static org.fundwatch.publication.Publishing.published;
import static org.fundwatch.publication.Publishing.sources;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTest {
    private static final Edition FIRST =
            published(Edition.none().next(sources(List.of(aListing(1), aListing(2))), RULES));

    @Test
    void the_first_edition_has_every_approved_listing() {
        assertThat(FIRST.number()).isEqualTo(1);
        assertThat(FIRST.entries()).extracting(Entry::id).containsExactly(id(1), id(2));
        assertThat(FIRST.tombstones()).isEmpty();
    }

    @Test
    void without_a_change_there_is_no_edition() {
        assertThat(FIRST.next(sources(List.of(aListing(2), aListing(1))), RULES))
                .isEqualTo(new NextEdition.Unchanged());
        assertThat(Edition.none().next(sources(List.of()), RULES)).isEqualTo(new NextEdition.Unchanged());
    }

    @Test
    void a_withdrawn_entry_leaves_a_tombstone_with_reason_and_day_and_nothing_else() {
        var second = published(FIRST.next(sources(List.of(aListing(1), aListing(2)), aWithdrawal(1)), RULES));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.entries()).extracting(Entry::id).containsExactly(id(2));
        assertThat(second.tombstones()).containsExactly(new Tombstone(id(1), Delisting.RECONSIDERATION, TODAY));
        assertThat(Tombstone.class.getRecordComponents())
                .extracting(it -> it.getName())
                .containsExactly("id", "reason", "delistedOn");
    }

    @Test
    void what_was_withdrawn_before_it_was_ever_public_leaves_no_trace_in_public() {
        assertThat(Edition.none().next(sources(List.of(aListing(1)), aWithdrawal(1)), RULES))
                .isEqualTo(new NextEdition.Unchanged());
    }

    @Test
    void an_entry_that_left_never_comes_back_and_its_tombstone_stays() {
        var listings = List.of(aListing(1), aListing(2));
        var second = published(FIRST.next(sources(listings, aWithdrawal(1)), RULES));

        assertThat(second.next(sources(listings, aWithdrawal(1)), RULES)).isEqualTo(new NextEdition.Unchanged());
        assertThat(second.next(sources(listings), RULES)).isEqualTo(new NextEdition.Unchanged());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            the day before the last, 2026-11-19, 1
            the last day,            2026-11-20, 1
            the first day after it,  2026-11-21, 0
            """)
    void an_entry_leaves_on_the_first_day_after_its_term(String what, LocalDate today, int entries) {
        var listing = aListing(1, "2023-11-20", "2026-11-20");
        var edition = new Edition(1, LocalDate.parse("2024-01-01"), List.of(listing.entry()), List.of());

        var next = edition.next(new Sources(List.of(listing), List.of(), today), RULES);

        assertThat(next instanceof NextEdition.Unchanged).as(what).isEqualTo(entries == 1);
        if (next instanceof NextEdition.Published(var after)) {
            assertThat(after.tombstones()).containsExactly(new Tombstone(id(1), Delisting.EXPIRED, today));
            assertThat(after.entries()).hasSize(entries);
        }
    }

    @Test
    void a_listing_whose_term_is_over_is_never_published() {
        var over = aListing(1, "2020-01-01", "2026-11-19");

        assertThat(Edition.none().next(sources(List.of(over)), RULES)).isEqualTo(new NextEdition.Unchanged());
    }

    @Test
    void the_same_listings_in_another_order_give_the_same_edition() {
        assertThat(published(Edition.none().next(sources(List.of(aListing(2), aListing(1))), RULES)))
                .isEqualTo(FIRST);
    }

    @Test
    void an_entry_twice_on_an_edition_is_no_edition() {
        var twice = List.of(aListing(1).entry(), aListing(1).entry());

        assertThatThrownBy(() -> new Edition(1, TODAY, twice, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}

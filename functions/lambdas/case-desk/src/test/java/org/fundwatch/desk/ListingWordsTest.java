package org.fundwatch.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.fundwatch.cases.ViolationKind;
import org.fundwatch.cases.published.RevocationReason;
import org.fundwatch.publication.Delisting;
import org.fundwatch.publication.Ground;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words that cases and publication share, since neither capability sees the other. */
class ListingWordsTest {

    @ParameterizedTest
    @EnumSource(ViolationKind.class)
    void every_kind_of_violation_is_a_ground(ViolationKind kind) {
        assertThat(Ground.values()).extracting(Ground::name).contains(kind.name());
    }

    @ParameterizedTest
    @EnumSource(RevocationReason.class)
    void every_reason_of_a_revocation_is_one_of_a_delisting(RevocationReason reason) {
        assertThat(Delisting.valueOf(reason.name())).isNotEqualTo(Delisting.EXPIRED);
    }
}

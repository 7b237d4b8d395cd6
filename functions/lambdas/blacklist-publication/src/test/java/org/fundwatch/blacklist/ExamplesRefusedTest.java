package org.fundwatch.blacklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.testing.FakeObjects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LawOnly.class)
class ExamplesRefusedTest {

    @Inject
    Calendar calendar;

    @BeforeEach
    void begin_anew() {
        Approvals.forget();
        FakeObjects.forget();
        calendar.isNow("2026-11-20");
    }

    @Test
    void a_listing_under_an_example_is_never_published() {
        Approvals.approve(1);

        Publication.runs();

        assertThat(FakeObjects.keys(Demonstration.OPEN)).isEmpty();
    }

    @Test
    void a_listing_under_law_is() {
        Approvals.approve(1);
        Approvals.approve(2, Evidence.MIRROR);

        Publication.runs();

        assertThat(Publication.json("current/list.json").children("entries")).hasSize(1);
    }
}

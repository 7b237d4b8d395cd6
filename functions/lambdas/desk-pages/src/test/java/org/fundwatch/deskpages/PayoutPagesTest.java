package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The list of claimed rewards goes on behind the last one read. */
@QuarkusTest
@QuarkusTestResource(Bureau.class)
class PayoutPagesTest {
    private static final String MARK = "1795687200000001-0-1790843400123456-RW-2DJ1-KNKN";

    @AfterEach
    void every_call_and_answer_keeps_to_the_contract() {
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void a_list_of_several_pages_leads_to_the_next_with_what_was_asked() {
        Answers.everything();
        var first = Answers.file("payouts")
                .replaceFirst("\\{ \"payouts", "{ \"next\": 2, \"after\": \"" + MARK + "\", \"payouts");
        StandIn.answers("GET /v1/payouts?step=CLAIMED", 200, first);
        StandIn.answers("GET /v1/payouts?step=CLAIMED&after=" + MARK, 200, Answers.file("payouts"));
        StandIn.answers("GET /v1/payouts?after=" + MARK + "&step=CLAIMED", 200, Answers.file("payouts"));
        var browser = Browser.signedIn("payout-checker");

        var page = browser.get("/desk/en/payouts?step=CLAIMED").body();
        var last =
                browser.get("/desk/en/payouts?after=" + MARK + "&step=CLAIMED").body();

        assertThat(page)
                .contains("href=\"/desk/en/payouts?after=" + MARK + "&amp;step=CLAIMED\" rel=\"next\">Next page<")
                .contains("<select id=\"step\"", "value=\"CLAIMED\" selected")
                .doesNotContain("<dt>Next page</dt>", "name=\"page\"", "name=\"after\"", "<dd>" + MARK);
        assertThat(last).contains("RW-2DJ1-KNKN").doesNotContain("rel=\"next\"");
    }
}

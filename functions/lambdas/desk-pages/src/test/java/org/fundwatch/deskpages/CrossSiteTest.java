package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class CrossSiteTest {
    private static final String DOING = "/desk/en/do/cases/" + Answers.NUMBER;

    @BeforeEach
    void answers() {
        Answers.everything();
        StandIn.answers("POST " + Answers.CASE + "/acceptance", 200, Answers.file("done"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sec-Fetch-Site | cross-site
        Sec-Fetch-Site | same-site
        Sec-Fetch-Site | none
        Origin         | https://evil.example
        Origin         | null
        Origin         | file:///x
        Origin         | https://[
        """)
    void a_form_on_another_site_does_nothing(String header, String value) {
        var browser = Browser.signedIn("intake-officer");
        var fields = Map.of("key", Browser.key(browser.get(DOING + "/acceptance")));

        var page = browser.postFrom(DOING + "/acceptance", fields, header, value);

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(browser.postFromNowhere(DOING + "/acceptance", fields).statusCode())
                .isEqualTo(403);
        assertThat(StandIn.calls("POST " + Answers.CASE + "/acceptance")).isEmpty();
    }

    @Test
    void a_browser_that_names_only_its_origin_may_send_from_a_page_of_ours() {
        var browser = Browser.signedIn("intake-officer");
        var fields = Map.of("key", Browser.key(browser.get(DOING + "/acceptance")));

        var page = browser.postFrom(DOING + "/acceptance", fields, "Origin", browser.origin());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(StandIn.calls("POST " + Answers.CASE + "/acceptance")).hasSize(1);
    }
}

package org.fundwatch.deskpages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Bureau.class)
class SignInTest {
    @BeforeEach
    void cases() {
        StandIn.reset();
        StandIn.answers("GET /v1/cases", 200, "{\"cases\":[]}");
        StandIn.answers("GET /v1/cases?stage=RECEIVED", 200, "{\"cases\":[]}");
    }

    @Test
    void leads_to_the_issuer_and_back_to_the_page_that_was_asked_for() {
        var browser = new Browser();

        var asked = browser.get("/desk/en/cases?stage=RECEIVED");
        var page = browser.signIn(asked, "demo-finance", "finance");

        assertThat(asked.uri().getPath()).isEqualTo("/staff/authorize");
        assertThat(asked.uri().getQuery()).contains("code_challenge_method=S256", "response_type=code");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().getPath()).isEqualTo("/desk/en/cases");
        assertThat(page.uri().getQuery()).contains("stage=RECEIVED");
        assertThat(page.body()).contains("demo-finance", "There are no such cases");
    }

    @Test
    void calls_the_api_with_the_persons_own_token() {
        Browser.signedIn("auditor");

        assertThat(StandIn.calls("GET /v1/cases"))
                .singleElement()
                .extracting(StandIn.Call::authorization)
                .asString()
                .startsWith("Bearer ey");
        assertThat(StandIn.breaches()).isEmpty();
    }

    @Test
    void keeps_the_session_in_a_cookie_that_no_script_and_no_other_site_gets() {
        var cookies = Browser.signedIn("auditor").cookies();

        assertThat(cookies).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getPath()).isEqualTo("/desk");
            assertThat(cookie.getValue()).doesNotContain("ey.", "demo-auditor");
        });
    }

    @Test
    void signs_out_and_then_asks_to_sign_in_again() {
        var browser = Browser.signedIn("auditor");

        var out = browser.get("/desk/sign-out");
        var again = browser.get("/desk/en/cases");

        assertThat(out.uri().getPath()).isEqualTo("/desk/signed-out");
        assertThat(out.body()).contains("You are signed out");
        assertThat(again.uri().getPath()).isEqualTo("/staff/authorize");
    }

    @Test
    void asks_to_sign_in_again_when_the_token_has_ended_and_comes_back_to_the_page() throws InterruptedException {
        var browser = new Browser();
        var ends = Instant.now().plusSeconds(2).getEpochSecond();
        var claims = "{\"roles\":[\"auditor\"],\"exp\":%d}".formatted(ends);
        var first = browser.signInFor(browser.get("/desk/en/cases"), "demo-auditor", claims);

        Thread.sleep(Duration.ofSeconds(3));
        var asked = browser.get("/desk/en/cases?stage=RECEIVED");
        var page = browser.signIn(asked, "demo-auditor", "auditor");

        assertThat(first.uri().getPath()).isEqualTo("/desk/en/cases");
        assertThat(asked.uri().getPath()).isEqualTo("/staff/authorize");
        assertThat(page.uri().getQuery()).contains("stage=RECEIVED");
    }

    @Test
    void lets_the_cookie_go_by_https_alone_where_the_gateway_was_called_so() {
        var answer = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Port", "443")
                .get("/desk/en/cases");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.header("Location")).contains("redirect_uri=https%3A%2F%2Flocalhost%2Fdesk%2Fsigned-in");
        assertThat(answer.headers().getValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .containsIgnoringCase("Secure")
                        .containsIgnoringCase("HttpOnly")
                        .contains("SameSite=Lax"));
    }
}

package org.fundwatch.local.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {
    private final SameOrigin origin = new SameOrigin(URI.create("http://127.0.0.1:4000"));

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "127.0.0.1:4000, true",
        "localhost:4000, true",
        "127.0.0.1:4001, false",
        "elsewhere.example:4000, false",
        "'', false"
    })
    void only_names_of_this_machine_lead_here(String host, boolean called) {
        assertThat(origin.isCalled(headers("Host", host))).isEqualTo(called);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "Origin, http://127.0.0.1:4000, true",
        "Origin, https://127.0.0.1:4000, false",
        "Origin, http://127.0.0.1:8080, false",
        "Origin, null, false",
        "Sec-Fetch-Site, same-origin, true",
        "Sec-Fetch-Site, none, true",
        "Sec-Fetch-Site, same-site, false",
        "Sec-Fetch-Site, cross-site, false",
        "User-Agent, curl, true"
    })
    void only_programs_and_its_own_page_may_act(String header, String value, boolean may) {
        var headers = headers("Host", "127.0.0.1:4000");
        headers.set(header, value);

        assertThat(origin.mayAct(headers)).isEqualTo(may);
    }

    private static Headers headers(String name, String value) {
        var headers = new Headers();
        headers.set(name, value);
        return headers;
    }
}

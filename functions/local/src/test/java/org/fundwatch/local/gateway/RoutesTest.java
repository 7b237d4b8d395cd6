package org.fundwatch.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fundwatch.local.template.Access;
import org.fundwatch.local.template.RouteSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {
    private static final List<RouteSpec> ALL = Stream.of(
                    "ANY $default",
                    "ANY /pets/{proxy+}",
                    "GET /pets/{proxy+}",
                    "GET /pets/dog/{id}",
                    "GET /pets/dog/1",
                    "GET /pets/{kind}/{id}",
                    "ANY /pets/dog/1/name")
            .map(key -> key.split(" ", 2))
            .map(parts -> new RouteSpec(parts[0], parts[1], "f", new Access.Open()))
            .toList();

    private final Routes routes = new Routes(ALL);

    @ParameterizedTest(name = "{0} {1} takes {2}")
    @CsvSource(textBlock = """
            GET,  /pets/dog/1,      GET /pets/dog/1
            GET,  /pets/dog/2,      GET /pets/dog/{id}
            GET,  /pets/cat/2,      'GET /pets/{kind}/{id}'
            GET,  /pets/cat/2/name, GET /pets/{proxy+}
            POST, /pets/cat/2/name, ANY /pets/{proxy+}
            POST, /pets/dog/1,      ANY /pets/{proxy+}
            GET,  /pets/dog/1/name, ANY /pets/dog/1/name
            GET,  /pets/dog/,       GET /pets/{proxy+}
            GET,  /pets,            $default
            GET,  /,                $default
            """)
    void the_most_exact_route_wins(String method, String path, String key) {
        assertThat(routes.find(method, path).orElseThrow().route().key()).isEqualTo(key);
    }

    @Test
    void variables_are_decoded_and_a_plus_stays_a_plus() {
        assertThat(routes.find("GET", "/pets/c%20t/1+1").orElseThrow().variables())
                .isEqualTo(Map.of("kind", "c t", "id", "1+1"));
    }
}

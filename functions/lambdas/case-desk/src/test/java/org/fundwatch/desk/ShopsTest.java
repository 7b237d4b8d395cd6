package org.fundwatch.desk;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.desk.Agreements.ending;
import static org.fundwatch.desk.Agreements.hospital;
import static org.fundwatch.desk.Agreements.measure;
import static org.fundwatch.desk.Agreements.standing;
import static org.fundwatch.desk.Agreements.take;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Shops of one principal, whose conduct ended the agreement of one of them (同一法定代表人的其他分店同时解除). */
@QuarkusTest
class ShopsTest {
    private static final String LOST = "\"grounds\": [\"LICENCE_LOST\"], \"cause\": \"%s\", \"shops\": [\"%s\"]";

    @Test
    void the_agreements_of_the_other_shops_end_with_it() {
        var shop = shop();
        var other = shop();

        take(shop, ending("2026-02-02", LOST.formatted("PRINCIPAL", other)))
                .then()
                .statusCode(200)
                .body("decision.spread", contains("OTHER_AREAS", "SHOPS_OF_SAME_PRINCIPAL"))
                .body("shops", contains(other));

        standing(other, "2026-02-01", "NOTHING_ON_FILE");
        standing(other, "2026-02-02", "ENDED_BARRED")
                .then()
                .body("standing.endedWith", equalTo(shop))
                .body("standing.measure", equalTo(1))
                .body("standing.bars.reason", contains("PRINCIPAL_OF_TERMINATED"))
                .body("standing.freeOn", equalTo("2031-02-02"));
        standing(other, "2031-02-02", "ENDED_FREE");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "OTHERS,    P00000099999, /shops",
        "PRINCIPAL, H00000000009, /shops/0",
        "PRINCIPAL, P1,           /shops/0",
        "PRINCIPAL, itself,       /shops/0"
    })
    void a_shop_that_the_end_does_not_reach_cannot_be_named(String cause, String named, String pointer) {
        var shop = shop();
        var other = named.equals("itself") ? shop : named;

        take(shop, ending("2026-02-02", LOST.formatted(cause, other)))
                .then()
                .statusCode(422)
                .body("type", endsWith("request/malformed"))
                .body("pointer", equalTo(pointer));
        assertThat(Rows.all("select number::text from agreement_measure where institution_code = ?", shop))
                .isEmpty();
    }

    @Test
    void an_end_waits_for_what_is_being_decided_on_a_shop_that_it_names() throws SQLException {
        var shop = shop();
        var other = shop();

        try (var deciding = Deciding.on(other)) {
            var ending = supplyAsync(() -> take(shop, ending("2026-02-02", LOST.formatted("PRINCIPAL", other))));

            assertThat(deciding.isAwaitedBy(ending)).isTrue();
            deciding.commit();
            ending.join().then().statusCode(200).body("shops", contains(other));
        }
    }

    @Test
    void a_shop_that_was_only_named_numbers_its_own_measures_from_one() {
        var other = shop();
        take(shop(), ending("2026-02-02", LOST.formatted("PRINCIPAL", other)))
                .then()
                .statusCode(200);

        take(other, measure("2026-03-02", "\"measure\": \"TALK\""))
                .then()
                .statusCode(200)
                .body("number", equalTo(1));
    }

    private static String shop() {
        return hospital().replace('H', 'P');
    }
}

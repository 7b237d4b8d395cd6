package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.fundwatch.local.canary.Hit;
import org.fundwatch.local.canary.LeakSearch;
import org.fundwatch.local.canary.Planting;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Two marked reporters go all the way to a paid reward. What they gave away is then looked for in everything that the house
 * keeps, the bytes of the database among it. It lies there only as ciphertext, so no place is excepted but the bank's files.
 */
@ExtendWith(SharedHouse.class)
class CanaryIT {
    private static final MarkedReporter PROGRAM = new MarkedReporter("api", "203.0.113.247");
    private static final MarkedReporter BROWSER = new MarkedReporter("portal", "198.51.100.23");
    private static final LeakSearch SECRETS =
            new LeakSearch(Stream.concat(PROGRAM.secrets(), BROWSER.secrets()).toList());
    private static final LeakSearch FACTS = new LeakSearch(List.of(PROGRAM.facts(), BROWSER.facts()));

    private static List<Path> waitingMessages;
    private static List<Hit> hitsInMessages;

    @BeforeAll
    static void go_all_the_way(House house) throws IOException, SQLException {
        var roadCase = house.anyCase();
        try (var program = PROGRAM.doors(house.addresses().api());
                var browser = BROWSER.doors(house.addresses().api())) {
            var receipts = new ArrayList<Receipt>();
            try (var _ = house.ledgers().hold("case_file")) {
                receipts.add(new Reporting(program, Patience.FOR_COLD_STARTS).file(PROGRAM.body(roadCase)));
                receipts.add(new Portal(browser).file(BROWSER.typed(roadCase)));
                searchMessages(house);
            }
            receipts.forEach(receipt -> house.desk().close(house.penalised(receipt)));
            receipts.forEach(receipt -> house.desk().reward(receipt.caseNumber()));
            new Reporting(program, Patience.FOR_COLD_STARTS).follow(receipts.getFirst(), roadCase.stage());
            new Reporting(browser, Patience.FOR_COLD_STARTS).follow(receipts.getLast(), roadCase.stage());
            new CanaryPayment(house, PROGRAM, program).byProgram(receipts.getFirst());
            new CanaryPayment(house, BROWSER, browser).byForm(receipts.getLast());
        }
        house.control().fire("event-relay-sweep");
        house.control().awaitQuiet();
    }

    private static void searchMessages(House house) throws IOException {
        var queue = queues(house).resolve("case-events");
        Patience.FOR_COLD_STARTS.untilTrue(
                "an event to wait", () -> house.control().inFlight("case-events") > 0);
        try (var messages = Files.list(queue)) {
            waitingMessages = messages.toList();
        }
        hitsInMessages = Stream.of(SECRETS, FACTS)
                .flatMap(search -> search.inFiles(queue, tasks(house)).stream())
                .toList();
    }

    @Test
    void an_event_that_waits_in_its_queue_tells_nothing() {
        assertThat(waitingMessages).isNotEmpty();
        assertThat(hitsInMessages).isEmpty();
    }

    @Test
    void no_file_but_those_for_the_bank_holds_who_reported_and_these_what_the_bank_needs(House house) {
        var paid = Stream.concat(PROGRAM.paid(), BROWSER.paid()).toList();

        var hits = SECRETS.inFiles(house.state(), tasks(house));

        assertThat(hits)
                .allMatch(
                        hit -> Path.of(hit.where()).startsWith(house.addresses().paymentFiles()))
                .extracting(Hit::mark)
                .hasSameElementsAs(paid);
    }

    @Test
    void no_row_holds_who_reported(House house) throws SQLException {
        assertThat(SECRETS.inTables(house.ledgers().connection())).isEmpty();
    }

    @Test
    void facts_lie_in_the_table_of_reports_and_in_no_other(House house) throws SQLException {
        var hits = FACTS.inTables(house.ledgers().connection());

        assertThat(hits).hasSize(2).allMatch(hit -> hit.where().startsWith("report "));
    }

    @Test
    void facts_lie_in_no_file_but_the_databases_own(House house) {
        var hits = FACTS.inFiles(house.state(), tasks(house));

        assertThat(hits).isNotEmpty().allMatch(hit -> Path.of(hit.where()).startsWith(database(house)));
    }

    @Test
    void the_search_finds_what_is_planted_in_a_log(House house) throws IOException {
        var folder = Files.createDirectories(house.state().resolve("logs/planted"));
        var planted = new ArrayList<Hit>();
        for (var planting : plantings()) {
            var file = Files.writeString(folder.resolve(planted.size() + ".log"), planting.text());
            planted.add(new Hit(planting.mark(), file.toString()));
        }

        var hits = SECRETS.inFiles(house.state().resolve("logs"), tasks(house));

        FileUtils.deleteDirectory(folder.toFile());
        assertThat(hits).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void the_search_finds_what_is_planted_in_a_table(House house) throws SQLException {
        var planted = new ArrayList<Hit>();
        try (var table = PlantedTable.create(house.ledgers().connection())) {
            for (var planting : plantings()) {
                planted.add(new Hit(planting.mark(), table.text(planting.text())));
                planted.add(new Hit(planting.mark(), table.bytes(planting.mark())));
            }

            var hits = SECRETS.inTables(house.ledgers().connection());

            assertThat(hits).containsExactlyInAnyOrderElementsOf(planted);
        }
    }

    private static List<Planting> plantings() {
        return Stream.concat(PROGRAM.secrets(), BROWSER.secrets())
                .flatMap(Planting::of)
                .toList();
    }

    private static Path tasks(House house) {
        return house.state().resolve("tasks"); // the unpacked zips
    }

    private static Path queues(House house) {
        return house.state().resolve("data/queues");
    }

    private static Path database(House house) {
        return house.state().resolve("data/postgres");
    }
}

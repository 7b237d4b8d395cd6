package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fundwatch.local.canary.LeakSearch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the packaged functions write to their logs: while all goes well, and when the database refuses a report. */
@ExtendWith(SharedHouse.class)
class LogsIT {
    private static final MarkedReporter REFUSED = new MarkedReporter("refused", "203.0.113.77");
    private static final LeakSearch MARKS = new LeakSearch(
            Stream.concat(REFUSED.secrets(), Stream.of(REFUSED.facts())).toList());
    private static final List<String> OF_ALL = List.of("timestamp", "level", "message");
    private static final String ACT =
            "select detail::json ->> 'correlationid' from outbox where detail::json ->> 'subject' = ? and type = 'CaseSubstantiated'";

    private static String number;
    private static Answer refusal;

    @BeforeAll
    static void work_a_case_and_file_what_the_database_refuses(House house) throws SQLException {
        number = house.penalised();
        house.desk().close(number);
        house.desk().reward(number);
        house.control().fire("event-relay-sweep");
        house.control().awaitQuiet();
        try (var database = house.ledgers().connection().createStatement();
                var doors = REFUSED.doors(house.addresses().api())) {
            database.execute("alter table report add constraint planted check (false) not valid");
            refusal = doors.post("/v1/reports", REFUSED.body(house.anyCase()));
            database.execute("alter table report drop constraint planted");
        }
    }

    @Test
    void every_line_of_every_function_is_one_object_that_says_when_how_grave_who_and_what(House house) {
        var logs = FunctionLogs.of(house);

        assertThat(logs.functions())
                .contains("schema-migration", "report-intake", "case-desk", "case-events", "reward-calculation");
        assertThat(logs.functions())
                .allSatisfy(function -> assertThat(logs.of(function))
                        .isNotEmpty()
                        .allMatch(line -> isMetric(line) || OF_ALL.stream().allMatch(line::has))
                        .filteredOn(line -> !isMetric(line) && !isOfAws(line))
                        .isNotEmpty()
                        .allMatch(line -> line.has("logger")
                                && line.path("function").asText().equals(function)));
    }

    @Test
    void metrics_stand_at_the_top_of_their_line(House house) {
        assertThat(FunctionLogs.of(house).of("event-relay"))
                .filteredOn(LogsIT::isMetric)
                .isNotEmpty()
                .allMatch(line -> line.has("EventsWaitingSeconds") && !line.has("message"));
    }

    @Test
    void what_is_written_within_a_call_bears_lambdas_id_of_it(House house) {
        var logs = FunctionLogs.of(house);

        assertThat(List.of("report-intake", "case-desk", "case-events", "reward-calculation"))
                .allSatisfy(function -> assertThat(logs.of(function))
                        .filteredOn(line -> line.path("message").asText().matches("(writes|takes) [A-Za-z]+"))
                        .isNotEmpty()
                        .allMatch(line -> line.path("requestId").asText().matches("[0-9a-f-]{36}")));
    }

    @Test
    void an_act_of_the_desk_is_followed_from_the_gateway_to_the_last_consumer(House house) {
        var logs = FunctionLogs.of(house);
        var act = house.ledgers().texts(ACT, number).getFirst();

        assertThat(act).hasSize(16).endsWith("=");
        assertThat(logs.whoWrote("writes CaseSubstantiated", act)).containsExactly("case-desk");
        assertThat(logs.whoWrote("takes CaseSubstantiated", act)).containsExactly("case-events", "reward-calculation");
        assertThat(logs.whoWrote("writes RewardProposed", act)).containsExactly("reward-calculation");
        assertThat(logs.whoWrote("takes RewardProposed", act)).containsExactly("case-events");
    }

    @Test
    void behind_the_doors_for_anybody_an_act_begins_with_its_event(House house) {
        var begun = house.ledgers().texts("""
                select distinct detail::json ->> 'correlationid' = id::text from outbox
                where type in ('ReportFiled', 'RewardClaimed') and type <> ?
                """, "");

        assertThat(begun).containsExactly("t");
        assertThat(List.of("report-intake", "report-follow-up"))
                .filteredOn(FunctionLogs.of(house).functions()::contains)
                .allSatisfy(door ->
                        assertThat(FunctionLogs.of(house).of(door)).noneMatch(line -> line.has("correlationId")));
    }

    @Test
    void a_report_that_the_database_refuses_leaves_the_place_of_the_failure_and_nothing_of_the_report(House house)
            throws JsonProcessingException {
        var id = Json.read(refusal.text()).text("correlationId");

        assertThat(refusal.status()).isEqualTo(500);
        assertThat(FunctionLogs.of(house).of("report-intake"))
                .filteredOn(says(id))
                .singleElement()
                .matches(says("ConstraintViolationException"))
                .matches(says("caused by "));
        assertThat(MARKS.inFiles(house.state().resolve("logs"), house.state().resolve("tasks")))
                .isEmpty();
    }

    private static Predicate<JsonNode> says(String word) {
        return line -> line.path("message").asText().contains(word);
    }

    /** What AWS's runtime says of a call that failed. */
    private static boolean isOfAws(JsonNode line) {
        return line.has("AWSRequestId");
    }

    private static boolean isMetric(JsonNode line) {
        return line.has("_aws");
    }
}

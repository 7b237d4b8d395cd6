package org.fundwatch.claimvalidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fundwatch.claims.checking.KeptFindings;
import org.fundwatch.claims.published.AppealFiled;
import org.fundwatch.testing.FakeObjects;
import org.fundwatch.testing.FakeQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An institution appeals against what was confirmed of its own, and against nothing of another's. */
@QuarkusTest
@QuarkusTestResource(Institutions.class)
class AppealTest {
    @Inject
    KeptFindings kept;

    @BeforeEach
    void keep() {
        Confirmed.keep(kept);
        FakeQueue.forget();
    }

    @AfterEach
    void forget() {
        FakeObjects.forget();
        FakeQueue.forget();
    }

    @Test
    void an_appeal_goes_on_its_way_with_its_words_and_documents() {
        var answer = Confirmed.appeal(Token.good(), UUID.randomUUID(), Confirmed.FINDING, Confirmed.body());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo("/v1/claims/findings/" + Confirmed.FINDING);
        var sent = AppealFiled.of(Confirmed.sent().getFirst().child("data"));
        assertThat(sent.appealId()).hasToString(answer.jsonPath().getString("appealId"));
        assertThat(sent.institution().value()).isEqualTo(Token.CODE);
        assertThat(sent.checkId() + "-" + sent.number()).isEqualTo(Confirmed.FINDING);
        assertThat(sent.reason()).isEqualTo(Confirmed.REASON);
        assertThat(sent.documents()).singleElement().extracting("name").isEqualTo("出院记录.pdf");
        assertThat(sent.toString() + sent.documents()).doesNotContain("CANARY", "出院记录");
    }

    @Test
    void a_repeat_is_the_same_message_and_other_words_under_its_key_are_another_of_the_same_appeal() {
        var key = UUID.randomUUID();
        var first = Confirmed.appeal(Token.good(), key, Confirmed.FINDING, Confirmed.body());
        var again = Confirmed.appeal(Token.good(), key, Confirmed.FINDING, Confirmed.body());
        var other = Confirmed.appeal(Token.good(), key, Confirmed.FINDING, Map.of("reason", "other"));

        assertThat(Stream.of(again, other)).allMatch(it -> it.asString().equals(first.asString()));
        var ids = Confirmed.sent().stream().map(message -> message.text("id")).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.get(1)).isEqualTo(ids.get(0));
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void an_institution_never_appeals_against_anothers_finding() {
        var other = Token.good().claim("institution_code", Confirmed.OTHER);

        Confirmed.assertUnknown(Confirmed.appeal(other, UUID.randomUUID(), Confirmed.FINDING, Confirmed.body()));

        assertThat(FakeQueue.messages()).isEmpty();
    }

    static Stream<Arguments> wrong() {
        var document = Map.of("name", "a", "sha256", Confirmed.DIGEST);
        return Stream.of(
                Arguments.of(Map.of(), "/reason"),
                Arguments.of(Map.of("reason", " "), "/reason"),
                Arguments.of(Map.of("reason", "x".repeat(2001)), "/reason"),
                Arguments.of(Map.of("reason", "r", "more", 1), ""),
                Arguments.of(Map.of("reason", "r", "documents", List.of(Map.of("name", "a"))), "/documents/0/sha256"),
                Arguments.of(
                        Map.of("reason", "r", "documents", List.of(Map.of("name", "\n", "sha256", Confirmed.DIGEST))),
                        "/documents/0/name"),
                Arguments.of(
                        Map.of("reason", "r", "documents", List.of(Map.of("name", "a", "sha256", "x"))),
                        "/documents/0/sha256"),
                Arguments.of(
                        Map.of(
                                "reason",
                                "r",
                                "documents",
                                IntStream.range(0, 21).mapToObj(_ -> document).toList()),
                        "/documents"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    void what_does_not_fit_is_refused_at_its_place(Map<String, ?> body, String pointer) {
        var answer = Confirmed.appeal(Token.good(), UUID.randomUUID(), Confirmed.FINDING, body);

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("pointer")).isEqualTo(pointer);
        assertThat(FakeQueue.messages()).isEmpty();
    }

    @Test
    void an_appeal_that_no_queue_takes_is_not_said_to_have_come() {
        FakeQueue.refuse();

        var answer = Confirmed.appeal(Token.good(), UUID.randomUUID(), Confirmed.FINDING, Confirmed.body());

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.jsonPath().getString("type")).endsWith("claims/not-recorded");
        assertThat(answer.asString()).doesNotContain("CANARY");
    }
}

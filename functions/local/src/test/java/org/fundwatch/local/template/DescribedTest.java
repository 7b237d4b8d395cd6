package org.fundwatch.local.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescribedTest {

    @Test
    void tells_what_the_launcher_makes_of_every_part(@TempDir Path folder) throws IOException {
        var given = folder.resolve("given.json");
        var said = folder.resolve("said.json");
        Files.writeString(given, new ObjectMapper().writeValueAsString(TemplateTest.GIVEN));

        Described.main(new String[] {TemplateTest.INFRA.toString(), given.toString(), said.toString()});

        var described = new ObjectMapper().readTree(said.toFile());
        assertThat(described.at("/functions/case-desk/environment/DB_USER").asText())
                .isEqualTo("case_desk");
        assertThat(described.at("/functions/case-events/concurrency").asText()).isEqualTo("unreserved");
        assertThat(described.at("/routes/GET ~1v1~1cases/access").asText())
                .isEqualTo("http://localhost:1/staff [fundwatch-desk]");
        assertThat(described.at("/queues/case-events/deadLetters").asText()).isEqualTo("case-events-dead-letters");
        assertThat(described.at("/sources/case-events/partial").asBoolean()).isTrue();
        assertThat(described.at("/schedules/event-relay-sweep/every").asInt()).isEqualTo(1);
        assertThat(described
                        .at("/rules/reward-calculation [CaseSubstantiated, PenaltyRevoked]/path")
                        .asText())
                .isEqualTo("$.detail");
    }
}

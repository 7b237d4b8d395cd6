package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadCasesTest {

    @Test
    void every_file_of_the_folders_is_played() throws IOException {
        assertThat(names("cases")).containsExactlyInAnyOrderElementsOf(RoadCases.NAMES);
        assertThat(names("claims")).containsExactlyInAnyOrderElementsOf(RoadClaims.NAMES);
    }

    @Test
    void cases_of_the_list_are_young_whenever_the_road_is_played() {
        var moment = new RoadMoment(Instant.parse("2031-03-30T18:00:00Z"));
        var script = ListedCase.Script.read("LIST-A", moment);

        assertThat(script.roadCase().penalty().decidedOn()).isEqualTo("2031-03-01");
        assertThat(script.grade().institution()).matches("H4301[0-9]{7}");
    }

    @Test
    void every_run_has_institutions_of_its_own_on_the_list() {
        var now = Instant.parse("2026-11-22T00:00:00Z");

        assertThat(code("LIST-A", now))
                .isNotEqualTo(code("LIST-B", now))
                .isNotEqualTo(code("LIST-A", now.plusSeconds(1)));
    }

    private static String code(String name, Instant now) {
        return ListedCase.Script.read(name, new RoadMoment(now)).grade().institution();
    }

    private static List<String> names(String folder) throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/road", folder))) {
            return files.map(file -> file.getFileName().toString().replace(".json", ""))
                    .toList();
        }
    }

    @Test
    void nobody_and_no_institution_in_it_is_real() {
        assertThat(RoadCases.all()).allSatisfy(roadCase -> {
            assertThat(roadCase.institution().name()).endsWith("(DEMONSTRATION)");
            assertThat(roadCase.report().facts()).startsWith("DEMONSTRATION.");
            assertThat(roadCase.report().reporter().stream().map(RoadCase.Reporter::name))
                    .allMatch(name -> name.endsWith("(DEMONSTRATION)"));
        });
    }

    @Test
    void every_published_fine_is_explained_by_its_print() {
        assertThat(RoadCases.all())
                .allSatisfy(roadCase -> roadCase.published()
                        .ifPresent(published -> assertThat(new Comparison(
                                                roadCase.penalty().fine(),
                                                published.fine(),
                                                published.unit(),
                                                roadCase.penalty().multiple())
                                        .holds())
                                .isTrue()));
    }
}

package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RoadCasesTest {

    @Test
    void every_file_of_the_folder_is_played() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/road"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            RoadCases.NAMES.stream().map(name -> name + ".json").toList());
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

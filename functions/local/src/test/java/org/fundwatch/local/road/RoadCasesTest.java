package org.fundwatch.local.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoadCasesTest {

    @Test
    void every_file_of_the_folders_is_played() throws IOException {
        assertThat(names("cases")).containsExactlyInAnyOrderElementsOf(RoadCases.NAMES);
        assertThat(names("claims")).containsExactlyInAnyOrderElementsOf(RoadClaims.NAMES);
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

package org.fundwatch.local.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Made-up records of many kinds, articles, days and units, with the word that a reader of the law expects of each. */
class OwnCasesTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String OWN = "/cases/own-cases.json";
    private static final List<String> FIGURES = List.of("fund_amount_yuan", "multiple", "published_yuan");
    private static final Set<Word> RECOMPUTED = Set.of(Word.EQUAL, Word.EXPLAINED);

    @Test
    void every_made_up_case_gets_its_word() throws IOException {
        var words = root().path("meta").path("words").properties().stream()
                .collect(toMap(Map.Entry::getKey, word -> word(word.getValue().asText())));

        assertThat(CaseBook.recompute(CaseFiles.read("own", root().toString().getBytes(UTF_8))))
                .hasSize(words.size())
                .allSatisfy(result -> assertThat(result.word())
                        .as("%s %s", result.id(), result.checks())
                        .isEqualTo(words.get(result.id())));
    }

    @Test
    void twice_a_figure_of_a_part_comes_out_wherever_the_part_was_recomputed() throws IOException {
        var untold = new TreeSet<String>();
        for (var one : root().path("cases")) {
            if (RECOMPUTED.contains(word(one))) {
                one.path("components").forEach(part -> change(one, (ObjectNode) part, untold));
            }
        }

        assertThat(untold).isEmpty();
    }

    private static void change(JsonNode one, ObjectNode part, Set<String> untold) {
        for (var figure : FIGURES) {
            var was = part.path(figure);
            if (!was.isMissingNode() && new BigDecimal(was.asText()).signum() > 0) {
                part.put(
                        figure,
                        new BigDecimal(was.asText()).multiply(BigDecimal.TWO).toPlainString());
                if (word(one) != Word.UNEXPLAINED) {
                    untold.add(one.path("id").asText() + " " + figure + " " + was.asText());
                }
                part.set(figure, was);
            }
        }
    }

    private static Word word(JsonNode one) {
        return CaseBook.recompute(CaseFiles.read("one", ("[" + one + "]").getBytes(UTF_8)))
                .getFirst()
                .word();
    }

    private static Word word(String name) {
        return Word.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static JsonNode root() throws IOException {
        try (var stream = OwnCasesTest.class.getResourceAsStream(OWN)) {
            return JSON.readTree(stream);
        }
    }
}

package org.fundwatch.deskpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Operation;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Language;
import org.fundwatch.pages.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Pattern SAID = Pattern.compile("say\\(['\"]([A-Za-z]+)['\"]");
    private static final Pattern GROUND = Pattern.compile("code: ([A-Z_]+), text");
    private static final Path SOURCES = Path.of("src/main");
    private static final Path AGREEMENTS =
            Path.of("../../capabilities/cases/domain/src/main/resources/policies/agreement");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_operation_member_and_constant_of_the_contracts_has_a_word(Language language) {
        var wanted = new TreeSet<String>();
        new Contracts().all().forEach(operation -> wanted.addAll(wanted(operation)));

        assertThat(wanted)
                .allSatisfy(key -> assertThat(known(language, key)).as(key).isTrue());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sentence_that_a_page_says_is_there(Language language) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            var said = new TreeSet<String>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            SAID.matcher(read(file)).results().forEach(match -> said.add("say." + match.group(1))));

            assertThat(Words.in(language).all().keySet()).containsAll(said);
            assertThat(said).hasSizeGreaterThan(30);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_languages_say_the_same(Language language) {
        assertThat(Words.in(language).all())
                .containsOnlyKeys(Words.in(Language.CHINESE).all().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en", "facts"})
    void no_word_is_said_twice_since_the_later_would_hide_the_first(String file) throws IOException {
        var keys = Files.readAllLines(SOURCES.resolve("resources/words/" + file + ".properties")).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();

        assertThat(keys).doesNotHaveDuplicates().hasSizeGreaterThan(30);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({"en, hospital-2021", "en, pharmacy-2021", "zh-CN, hospital-2021", "zh-CN, pharmacy-2021"})
    void every_ground_on_which_an_agreement_ends_has_a_word(String language, String rules) {
        var grounds = GROUND.matcher(read(AGREEMENTS.resolve(rules + ".yaml")))
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(grounds)
                .hasSizeGreaterThan(5)
                .allSatisfy(code -> assertThat(Words.in(Page.language(language)).find("value.Ground." + code))
                        .as(code)
                        .isPresent());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PartView         | Suspended, months
            ProposedPart     | Suspended, months
            NewPenaltyPart   | Suspended, months
            ServiceAgreement | Agreed suspension, in months
            """)
    void months_of_a_penalty_are_no_months_of_an_agreement(String owner, String word) {
        assertThat(Words.in(Language.ENGLISH).field(owner, "suspensionMonths")).isEqualTo(word);
        assertThat(Words.in(Language.ENGLISH).hint(owner, "suspensionMonths").isEmpty())
                .isEqualTo(!owner.equals("NewPenaltyPart"));
    }

    private static Set<String> wanted(Operation operation) {
        var wanted = new TreeSet<String>();
        wanted.add("operation." + operation.id());
        collect(operation.answer(), wanted);
        operation.body().ifPresent(body -> collect(body, wanted));
        collect(operation.asked(), wanted);
        return wanted;
    }

    private static void collect(Schema schema, Set<String> wanted) {
        schema.words().forEach(word -> wanted.add("value." + schema.name() + "." + word));
        if (schema.isList()) {
            collect(schema.items(), wanted);
        }
        schema.properties().forEach((name, member) -> {
            wanted.add("field." + schema.name() + "." + name);
            collect(member, wanted);
        });
    }

    private static boolean known(Language language, String key) {
        var parts = key.split("\\.", 3);
        return Stream.of(key, parts[0] + "." + parts[parts.length - 1])
                .anyMatch(it -> Words.in(language).find(it).isPresent());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

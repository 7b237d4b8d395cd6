package org.fundwatch.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of law stand in policies: every other number in a decision package is on a list, line by line, with its reason. */
class NumbersOfLawTest {
    private static final Path CAPABILITIES = Path.of("..", "capabilities");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);
    private static final Pattern TEXT =
            Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]++|\\\\.)*+\"|'(?:\\\\.|[^'\\\\\\n])'", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w.])(?!(?:0|1)L?(?![\\w.]))\\d[\\d_]*(?:\\.\\d+)?[LlFfDd]?|BigDecimal\\.(?:TWO|TEN)");

    @Test
    void no_decision_package_holds_a_number_that_is_not_on_the_list() {
        assertThat(numbered()).containsExactlyInAnyOrderElementsOf(allowed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"var cap = 2;", "Multiple.of(5)", "x * 3.5", "days(15L)", "fen > 200_000", "BigDecimal.TEN"})
    void a_number_is_seen(String line) {
        assertThat(numbers(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list.get(0)", "i + 1", "\"200 yuan\"", "// Art. 38", "ART38_GROUP", "0L"})
    void what_is_no_number_of_law_is_not(String line) {
        assertThat(numbers(line)).isFalse();
    }

    private static List<String> numbered() {
        try (var files = Files.walk(CAPABILITIES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> file.toString()
                            .contains(Path.of("domain", "src", "main").toString()))
                    .flatMap(NumbersOfLawTest::lines)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            var source = Files.readString(file);
            var code = blanked(source).split("\n", -1);
            var lines = source.split("\n", -1);
            return IntStream.range(0, code.length)
                    .filter(i -> NUMBER.matcher(code[i]).find())
                    .mapToObj(i -> CAPABILITIES.relativize(file).toString().replaceFirst("/domain/.*/", "/") + ": "
                            + lines[i].strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean numbers(String line) {
        return NUMBER.matcher(blanked(line)).find();
    }

    /** Texts and comments without what is in them; lines stay lines. */
    private static String blanked(String source) {
        var untexted = TEXT.matcher(source).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
        return COMMENT.matcher(untexted).replaceAll(match -> match.group().replaceAll("[^\\n]", " "));
    }

    private static List<String> allowed() {
        try (InputStream list = NumbersOfLawTest.class.getResourceAsStream("/numbers-allowed.txt")) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

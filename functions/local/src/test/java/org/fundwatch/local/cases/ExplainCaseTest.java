package org.fundwatch.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.fundwatch.cases.PenaltyLaw;
import org.fundwatch.cases.explanation.DecisionExplanation;
import org.fundwatch.cases.explanation.DecisionExplanation.Answer;
import org.fundwatch.cases.explanation.DecisionExplanation.Passage;
import org.fundwatch.cases.explanation.Tongue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCaseTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void a_published_case_is_explained_on_the_terminal_and_as_a_page() throws Exception {
        var page = folder.resolve("new").resolve("PC-009.html");

        assertThat(explain("PC-009", "en", page.toString())).isZero();

        assertThat(text())
                .contains("Arithmetic: 167,200.00 yuan × 2 = 334,400.00 yuan.", "第四十条第一款第（一）项", "PEN-04")
                .contains(
                        "Please note",
                        "The fine as published: 334,500.00 yuan in all, not the same as computed; make cases says why.")
                .endsWith(page + System.lineSeparator());
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "<li>Arithmetic: 167,200.00 yuan × 2 = 334,400.00 yuan.</li>",
                        "<th scope=\"col\">Question</th>")
                .doesNotContain("<script", "http-equiv", "src=", "href=");
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            PC-009 | en    | only '05-22' was published, without a year. 2026-04-01 below is assumed, to pick the rules
            PC-009 | en    | The fine as published is 334,500.00 yuan in all; the one computed below is 334,400.00 yuan.
            PC-009 | zh-CN | 只有“05-22”，没有年份。下文的 2026-04-01 是为选定规则而假定的
            PC-009 | zh-CN | 公布的罚款总额是 334,500.00 元；下文计算的是 334,400.00 元。
            PC-026 | en    | only '2025-02-18' was published, which is not the whole day of the decision.
            """)
    void what_was_assumed_and_what_was_published_is_said_before_what_was_decided(
            String id, String language, String sentence) throws Exception {
        assertThat(explain(id, language, folder.resolve("page.html").toString()))
                .isZero();

        assertThat(text().substring(0, text().indexOf(id.equals("PC-026") ? "What was decided" : "167,200")))
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 1", "en, 1", "C.UTF-8, 2", "'', 2"})
    void a_locale_is_no_choice_of_a_language(String language, int articles) throws Exception {
        var page = folder.resolve("page.html");

        assertThat(explain("PC-001", language, page.toString())).isZero();
        assertThat(Files.readString(page).split("<article ", -1)).hasSize(articles + 1);
    }

    @Test
    void every_published_case_is_explained_or_says_what_it_lacks() throws Exception {
        for (var published : CaseFiles.own()) {
            var page = folder.resolve(published.id() + ".html");
            var code = explain(published.id(), "zh-CN", page.toString());

            assertThat(Files.exists(page)).as(published.id()).isEqualTo(code == 0);
        }
        assertThat(text()).contains("尚不能确定，公布的信息不足以说明任何一项。缺少：");
    }

    @Test
    void every_published_case_that_was_recomputed_is_explained() throws Exception {
        var recomputed = CaseBook.recompute(CaseFiles.own()).stream()
                .filter(result -> Set.of(Word.EQUAL, Word.EXPLAINED).contains(result.word()))
                .map(result -> result.id())
                .toList();

        for (var id : recomputed) {
            assertThat(explain(id, "", folder.resolve(id + ".html").toString()))
                    .as(id)
                    .isZero();
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            PC-037 | multiple of 0, which is not within the 2 to 5 times of 第八十八条
            PC-037 | Arithmetic: 12,700.00 yuan × 0 = 0.00 yuan.
            PC-037 | year not published: the law that the record names.
            PC-044 | Part 1 is damages under the agreement
            PC-044 | As published: 145,700.00 yuan, not the same as computed
            PC-049 | As published: 22,810.00 yuan, the same as computed.
            PC-052 | 6 given 12 points. At 12 the standing is terminated, with no new registration for 3 year(s).
            PC-052 | 2 given 10 points. From 9 the standing is suspended for 1 to 6 months.
            PC-053 | Points: 10 + 4, 14 in all. At 12 the standing is terminated, with no new registration for 1 year(s).
            PC-057 | Another authority fined part 1: no fine of ours was decided.
            """)
    void a_case_without_a_fine_of_ours_says_so_and_tells_its_arithmetic(String id, String sentence) throws Exception {
        assertThat(explain(id, "en", folder.resolve("page.html").toString())).isZero();

        assertThat(text())
                .contains("No fine of ours was decided", sentence)
                .doesNotContain("too little", "The questions");
    }

    @Test
    void what_a_published_case_lacks_is_told_in_chinese_without_an_english_word() {
        var english = Pattern.compile("[a-z]");
        var lacking = CaseBook.recompute(CaseFiles.own()).stream()
                .map(result -> new Lacking(Tongue.CHINESE).of(result.facts()))
                .distinct()
                .toList();

        assertThat(lacking)
                .hasSizeGreaterThan(5)
                .noneMatch(told -> english.matcher(told).find());
    }

    @Test
    void conduct_that_was_not_published_is_not_claimed() throws Exception {
        assertThat(explain("PC-020", "en", folder.resolve("page.html").toString()))
                .isZero();

        assertThat(text())
                .contains(
                        "Of finding 1 only the article was published", "434,008.85 yuan in all, the same as computed.")
                .doesNotContain("Of finding 2");
    }

    @Test
    void a_part_of_which_too_little_was_published_is_said_to_be_left_out() {
        var law = PenaltyLaw.read(CaseFiles::policy);
        var partly = CaseFiles.own().stream()
                .map(published -> new PublishedExplanation(published, law))
                .filter(it -> it.decision().isPresent())
                .filter(it -> it.decision().orElseThrow().parts().size()
                        < it.published().components().size())
                .toList();

        assertThat(partly)
                .allSatisfy(it -> assertThat(it.in(Tongue.ENGLISH)
                                .orElseThrow()
                                .passages()
                                .getLast()
                                .sentences())
                        .anyMatch(sentence -> sentence.startsWith("Too little was published of finding")));
    }

    @Test
    void whatever_was_decided_stands_in_a_page_as_text() {
        var told = new DecisionExplanation(
                "en", "<b>", List.of(new Passage("&", List.of("\"<i>"))), "q", List.of(new Answer("A-1", "<", ">")));

        assertThat(new ExplanationPage(List.of(told)).html())
                .contains(
                        "<h1>&lt;b&gt;</h1>",
                        "<h2>&amp;</h2>",
                        "<li>&quot;&lt;i&gt;</li>",
                        "<td>&lt;</td><td>&gt;</td>");
    }

    private int explain(String... args) throws IOException, InterruptedException {
        return new ExplainCase(new PrintStream(printed, true, StandardCharsets.UTF_8)).run(args);
    }

    private String text() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}

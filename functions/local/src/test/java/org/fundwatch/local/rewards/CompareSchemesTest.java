package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompareSchemesTest {
    private static final Pattern SVG = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @ParameterizedTest(name = "{0} {1} -> {2}")
    @CsvSource(textBlock = """
        hebei-2023,       '',       5000.00
        beijing-2023,     '',       4000.00
        shaanxi-post2022, FRAUD,    10000.00
        shanxi-2020,      L2,       6000.00
        chongqing-2025,   FULL,     6000.00
        gansu-2019,       C1,       10000.00 – 16000.00
        weifang-2021,     '',       2000.00 – 5000.00
        henan-2023,       L2,       ''
        """)
    void a_line_says_what_a_scheme_gives_for_the_amount(String scheme, String arm, String amount) {
        assertThat(asked("", Optional.empty()).lines())
                .filteredOn(line ->
                        line.scheme().name().equals(scheme) && line.arm().equals(arm))
                .singleElement()
                .extracting(ComparedScheme::amount)
                .isEqualTo(amount);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        hebei-2023,           IN_FORCE
        beijing-2023,         START_UNKNOWN
        guangdong-2023-draft, DRAFT
        dalian-2022,          UNSAID
        gansu-2019,           PROBABLY_ENDED
        hunan-old,            ENDED
        shanxi-2020,          ENDED
        harbin-2008,          ENDED
        """)
    void a_line_says_how_its_scheme_stands(String scheme, ComparedScheme.Force force) {
        assertThat(asked("", Optional.empty()).lines())
                .filteredOn(line -> line.scheme().name().equals(scheme))
                .isNotEmpty()
                .extracting(ComparedScheme::force)
                .containsOnly(force);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        lanzhou-2023, 200.00 – 200000.00
        beijing-2019, 200.00 – 100000.00
        yunnan-2019,  ? – 100000.00
        wuhu,         ? – ?
        """)
    void a_scheme_without_rates_still_has_its_floor_and_cap(String scheme, String bounds) throws IOException {
        assertThat(asked("", Optional.empty()).lines())
                .filteredOn(line -> line.scheme().name().equals(scheme))
                .singleElement()
                .extracting(ComparedScheme::bounds)
                .isEqualTo(bounds);
        assertThat(run("200000", "", "")).isZero();
        assertThat(Files.readString(folder.resolve("page.html"))).contains(bounds, "大概已失效", "floor and cap in yuan");
    }

    @Test
    void every_scheme_has_a_line_and_none_without_an_amount_lacks_its_reason() {
        var lines = asked("", Optional.empty()).lines();

        assertThat(lines.stream().map(ComparedScheme::scheme).distinct())
                .hasSameSizeAs(PolicyFiles.all().schemes());
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.least().isEmpty())
                        .isEqualTo(!line.without().isEmpty()));
    }

    @Test
    void a_level_is_asked_by_its_code_or_by_its_number() {
        assertThat(asked("1", Optional.empty()).lines())
                .extracting(ComparedScheme::arm)
                .contains("L1", "C1", "G1");
        assertThat(asked("L1", Optional.empty()).lines())
                .extracting(ComparedScheme::arm)
                .contains("L1")
                .doesNotContain("C1", "L2");
    }

    @Test
    void a_level_that_a_scheme_does_not_have_leaves_it_undetermined() {
        assertThat(asked("L9", Optional.of(Nature.FRAUD)).lines())
                .filteredOn(line -> line.scheme().name().equals("hunan-old"))
                .singleElement()
                .extracting(ComparedScheme::without)
                .isEqualTo("未定 undetermined: rate of level L9");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
        sichuan-2023,     不予奖励 no reward: NO_CASE_VALUE
        shaanxi-post2022, 不予奖励 no reward: NO_CASE_VALUE
        qingyuan-2022,    200.00 – 1000.00
        harbin-2008,      0.00 – 500.00
        tongchuan-2020,   500.00
        taian-2019,       未定 undetermined: loss avoided
        hebei-2023,       未定 undetermined: whether hebei-2023 pays a report without an amount
        """)
    void a_case_without_a_loss_is_paid_its_sum_or_refused_or_left_open(String scheme, String words) {
        assertThat(new SchemeComparison(PolicyFiles.all(), Money.ZERO, "", Optional.empty(), Subject.UNIT).lines())
                .filteredOn(line -> line.scheme().name().equals(scheme))
                .isNotEmpty()
                .extracting(line -> line.amount() + line.without())
                .containsOnly(words);
    }

    @Test
    void the_page_needs_no_script_and_nothing_from_elsewhere() throws Exception {
        assertThat(run("200000", "", "")).isZero();
        var page = Files.readString(folder.resolve("page.html"));

        assertThat(page).contains("lang=\"zh-CN\"", "lang=\"en\"", "各地举报奖励比较", "Reward schemes compared");
        assertThat(page).doesNotContain("<script", "<link", "<img", "src=", "@import", "href=");
        assertThat(SVG.matcher(page).results())
                .hasSize(1)
                .allSatisfy(svg -> assertThat(isXml(svg.group())).isTrue());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(textBlock = """
        much,   ''
        1.234,  ''
        -1,     ''
        1000,   GRAVE
        """)
    void what_cannot_be_asked_ends_with_2(String amount, String kind) throws IOException {
        assertThat(run(amount, "", kind)).isEqualTo(2);
        assertThat(printed.toString(StandardCharsets.UTF_8)).startsWith("Nothing compared: ");
    }

    private static SchemeComparison asked(String level, Optional<Nature> kind) {
        return new SchemeComparison(PolicyFiles.all(), Money.yuan("200000"), level, kind, Subject.UNIT);
    }

    private static boolean isXml(String svg) throws Exception {
        var document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        return document.getDocumentElement().getTagName().equals("svg");
    }

    private int run(String amount, String level, String kind) throws IOException {
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return CompareSchemes.run(new String[] {folder.resolve("page.html").toString(), amount, level, kind}, out, out);
    }
}

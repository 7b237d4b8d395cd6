package org.fundwatch.reports.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.reports.ReportFixture.aReport;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.fundwatch.kernel.Tree;
import org.fundwatch.reports.ReportFixture;
import org.junit.jupiter.api.Test;

class ReportFiledTest {

    private static final LocalDate FILED_ON = LocalDate.parse("2026-03-02");

    @Test
    void reads_back_what_it_wrote_with_and_without_an_institution() {
        var named = event(aReport());
        var coded = event(aReport().against("H11010100009"));

        assertThat(ReportFiled.of(Tree.of(named.data()))).isEqualTo(named);
        assertThat(ReportFiled.of(Tree.of(coded.data()))).isEqualTo(coded);
    }

    @Test
    void carries_no_word_of_the_whistleblower() {
        assertThat(event(aReport()).data())
                .containsOnlyKeys("caseNumber", "place", "subject", "channel", "named", "filedOn");
    }

    @Test
    void reads_past_what_a_newer_release_says_more() {
        var event = event(aReport());
        var data = new LinkedHashMap<>(event.data());
        data.put("facts", "anything");

        assertThat(ReportFiled.of(Tree.of(data))).isEqualTo(event);
    }

    private static ReportFiled event(ReportFixture report) {
        return ReportFiled.of(report.filed(), FILED_ON);
    }
}

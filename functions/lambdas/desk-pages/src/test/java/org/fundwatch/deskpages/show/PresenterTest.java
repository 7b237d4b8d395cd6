package org.fundwatch.deskpages.show;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.contract.Schema;
import org.fundwatch.pages.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresenterTest {
    private static final Contracts CONTRACTS = new Contracts();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | CHANGE_NOT_REGISTERED | a major change was not registered
            zh-CN | CHANGE_NOT_REGISTERED | 重大信息变更未办理
            en    | OF_A_LATER_EDITION    | 后来的情形
            """)
    void a_ground_is_told_in_the_reader_s_language_and_in_the_law_s_where_there_is_no_word(
            String language, String code, String told) {
        var grounds = answer("AgreementResource_read").property("rules").property("grounds");
        var ground = JsonNodeFactory.instance.objectNode().put("code", code).put("text", "后来的情形");

        assertThat(presenter(language).show("grounds", grounds.items(), ground))
                .isInstanceOfSatisfying(
                        Shown.Text.class, text -> assertThat(text.text()).isEqualTo(told));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            en    | CRD-04 | Points to begin with
            zh-CN | CRD-04 | 基础分
            zh-CN | CRD-11 | as the scheme says
            """)
    void a_line_of_a_score_that_every_scheme_has_is_told_in_the_reader_s_language(
            String language, String rule, String told) {
        var reasons = answer("CreditResource_read").property("reasons");
        var reason = JsonNodeFactory.instance.objectNode().put("rule", rule).put("text", "as the scheme says");

        assertThat(presenter(language).entries(reasons.items(), reason))
                .extracting(Shown.Entry::value)
                .contains(new Shown.Text(told, ""));
    }

    private static Presenter presenter(String language) {
        return new Presenter(Words.in(Page.language(language)));
    }

    private static Schema answer(String operation) {
        return CONTRACTS.named(operation).answer();
    }
}

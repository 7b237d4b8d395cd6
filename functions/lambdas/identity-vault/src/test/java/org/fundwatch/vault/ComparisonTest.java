package org.fundwatch.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.fundwatch.reports.Identity;
import org.fundwatch.rewards.payment.Proof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonTest {
    private static final String ACCOUNT = "6222000000000001";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            the same name                | 举报人甲    | 举报人甲    | 12X | -   | MATCHES []
            another spelling             | Ａ·b  C     | a•B c       | 12X | -   | MATCHES []
            another name                 | 举报人乙    | 举报人甲    | 12X | -   | DIFFERS [holder]
            the same document            | 举报人甲    | 举报人甲    | 12x | 12X | MATCHES []
            another document             | 举报人甲    | 举报人甲    | 12X | 13X | DIFFERS [document]
            another name and document    | 举报人乙    | 举报人甲    | 12X | 13X | DIFFERS [holder, document]
            a document never reported    | 举报人甲    | 举报人甲    | 12X | -   | MATCHES []
            no document, none reported   | 举报人甲    | 举报人甲    | -   | -   | INCOMPLETE [document]
            a document that is held back | 举报人甲    | 举报人甲    | -   | 12X | INCOMPLETE [document]
            another name, held back too  | 举报人乙    | 举报人甲    | -   | 12X | INCOMPLETE [document]
            """)
    void a_claim_is_held_against_the_sealed_identity(
            String what, String holder, String name, String claimed, String known, String expected) {
        var payee = new Payee(holder, ACCOUNT, "DEMONSTRATION bank", Optional.ofNullable(claimed));
        var identity = new Identity(name, "0", Optional.empty(), Optional.ofNullable(known));

        assertThat(said(Comparison.of(payee, Proof.IDENTITY, Optional.of(identity))))
                .as(what)
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            nothing||||[holder, account, bank, document]
            no bank|举报人甲|6222000000000001||[bank, document]
            four digits|举报人甲|6222|a bank|[account, document]
            a word for an account|举报人甲|at home!|a bank|[account, document]
            35 digits|举报人甲|12345678901234567890123456789012345|a bank|[account, document]
            a direction mark in the name|举报人\u202E甲|6222000000000001|a bank|[holder, document]
            """)
    void what_no_transfer_can_be_made_with_is_incomplete_and_so_is_a_claim_without_a_document(
            String what, String holder, String account, String bank, String fields) {
        var payee = new Payee(or(holder), or(account), or(bank), Optional.empty());

        assertThat(said(Comparison.of(payee, Proof.RECEIPT, Optional.empty())))
                .as(what)
                .isEqualTo("INCOMPLETE " + fields);
    }

    @Test
    void a_named_report_without_its_identity_is_incomplete() {
        assertThat(said(Comparison.of(payee(), Proof.IDENTITY, Optional.empty())))
                .isEqualTo("INCOMPLETE [identity]");
    }

    @Test
    void the_anonymous_have_proved_themselves_at_the_door() {
        assertThat(said(Comparison.of(payee(), Proof.TOKEN, Optional.empty()))).isEqualTo("MATCHES []");
        assertThat(said(Comparison.of(payee(), Proof.RECEIPT, Optional.empty())))
                .isEqualTo("MATCHES []");
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_paid_without_an_identity_document_however_they_are_known(Proof proof) {
        var payee = new Payee("举报人甲", ACCOUNT, "DEMONSTRATION bank", Optional.empty());
        var identity = new Identity("举报人甲", "0", Optional.empty(), Optional.empty());

        assertThat(said(Comparison.of(payee, proof, Optional.of(identity)))).isEqualTo("INCOMPLETE [document]");
    }

    @Test
    void who_is_paid_prints_as_dots() {
        assertThat(payee()).hasToString("•••");
    }

    private static Payee payee() {
        return new Payee("举报人甲", ACCOUNT, "DEMONSTRATION bank", Optional.of("12X"));
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }

    private static String said(Comparison comparison) {
        return comparison.outcome() + " " + comparison.fields();
    }
}

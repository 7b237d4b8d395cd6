package org.fundwatch.cases.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fundwatch.cases.agreement.AgreementDecision.DamagesDue;
import org.fundwatch.cases.agreement.AgreementDecision.Suspended;
import org.fundwatch.cases.agreement.AgreementDecision.Terminated;
import org.fundwatch.cases.agreement.Reapplication.Applicant;
import org.fundwatch.cases.agreement.Reapplication.Past;
import org.fundwatch.cases.agreement.ReapplicationDecision.Barred;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PublishedAgreementsTest {
    private static final String FILE = "cases/agreements.yaml";

    static Stream<Arguments> measures() {
        return named("cases");
    }

    static Stream<Arguments> damages() {
        return named("damages");
    }

    static Stream<Arguments> bars() {
        return PolicyReader.read(FILE).children("cases").stream()
                .filter(published -> published.child("published").has("free-on"))
                .map(PublishedAgreementsTest::named);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void the_agreement_is_suspended_or_ended_as_published(Tree published) {
        var expected = published.child("published");

        var decision =
                facts(published).decide(new Proposal.Suspend(SuspensionGround.AS_AGREED, published.date("decided-on")));

        assertThat(decision.getClass().getSimpleName()).isEqualTo(expected.text("answer"));
        if (decision instanceof Suspended suspended) {
            assertThat(suspended.until()).isEqualTo(expected.date("until"));
        }
    }

    @ParameterizedTest
    @MethodSource("damages")
    void damages_are_exact_and_the_printed_figure_lies_within_its_rounding(Tree published) {
        var due = (DamagesDue) Agreements.of(published.oneOf("kind", InstitutionKind.class))
                .agreedDamages(published.multiple("multiple").toString())
                .decide(new Proposal.Damages(published.money("base")));

        assertThat(due.amount()).isEqualTo(published.money("expected"));
        var tolerance = BigDecimal.valueOf(published.money("rounded-to").fen())
                .multiply(due.multiple().value().add(BigDecimal.ONE))
                .divide(BigDecimal.TWO);
        assertThat(BigDecimal.valueOf(
                        due.amount().fen() - published.money("published").fen()))
                .isBetween(tolerance.negate(), tolerance);
    }

    @ParameterizedTest
    @MethodSource("bars")
    void a_new_application_is_barred_as_long_as_published(Tree published) {
        var ended = published.date("decided-on");
        var applicant = new Applicant(
                published.oneOf("kind", InstitutionKind.class),
                List.of(new Past(BarReason.TERMINATED_FOR_VIOLATION, ended)),
                Set.of());

        var barred = (Barred) Reapplication.bar(applicant, ended, Agreements.IN_FORCE);

        assertThat(barred.freeOn()).contains(published.child("published").date("free-on"));
    }

    /** Two published fraud cases were only suspended: the order leaves no choice once people have verified fraud. */
    @Test
    void had_fraud_been_established_for_the_agreement_the_suspended_would_have_lost_it() {
        var suspendedForFraud = PolicyReader.read(FILE).children("cases").stream()
                .filter(published -> Set.of("PC-009", "PC-010").contains(published.text("id")));

        assertThat(suspendedForFraud)
                .hasSize(2)
                .allSatisfy(published -> assertThat(facts(published)
                                .with("FRAUD_VERIFIED")
                                .decide(new Proposal.Suspend(SuspensionGround.AS_AGREED, Agreements.DAY)))
                        .isInstanceOf(Terminated.class));
    }

    private static Agreements facts(Tree published) {
        var facts =
                Agreements.of(published.oneOf("kind", InstitutionKind.class)).decidedOn(published.date("decided-on"));
        published.children("grounds").stream().map(Tree::text).forEach(facts::with);
        if (published.has("agreed-suspension")) {
            var length = published.child("agreed-suspension");
            facts.agreedSuspension(
                    length.has("days") ? Length.days(length.integer("days")) : Length.months(length.integer("months")));
        }
        return facts;
    }

    private static Stream<Arguments> named(String list) {
        return PolicyReader.read(FILE).children(list).stream().map(PublishedAgreementsTest::named);
    }

    private static Arguments named(Tree published) {
        return Arguments.of(Named.of(published.text("id"), published));
    }
}

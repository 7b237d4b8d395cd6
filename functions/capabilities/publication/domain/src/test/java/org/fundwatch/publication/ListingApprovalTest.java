package org.fundwatch.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fundwatch.publication.Publishing.aSanction;
import static org.fundwatch.publication.Publishing.id;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.kernel.Evidence;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.kernel.Place;
import org.fundwatch.kernel.Places;
import org.fundwatch.platform.PolicyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingApprovalTest {
    private static final ListingPolicies LAW = policies(Evidence::isLaw);
    private static final ListingPolicies WITH_EXAMPLES = policies(evidence -> evidence != Evidence.DRAFT);
    private static final String HUNAN = "430000";

    @ParameterizedTest(name = "{0}: {1} decided {2}, approved {3} -> {4}")
    @CsvSource(textBlock = """
            Hunan the day before its first,   430000, 2024-04-30, 2026-11-20, term of publication for the place
            Hunan on its first day,           430000, 2024-05-01, 2026-11-20, until 2027-05-01
            on the last day of the term,      430000, 2024-05-01, 2027-05-01, until 2027-05-01
            on the first day after it,        430000, 2024-05-01, 2027-05-02, TERM_OVER
            a leap day has no counterpart,    430000, 2028-02-29, 2028-03-01, until 2031-02-28
            elsewhere there is no law,        110000, 2024-05-01, 2026-11-20, term of publication for the place
            """)
    void law_alone_lists_only_where_a_source_gives_a_term(
            String what, String place, String decidedOn, LocalDate today, String outcome) {
        assertThat(outcome(decide(facts(place, decidedOn, today), LAW)))
                .as(what)
                .isEqualTo(outcome);
    }

    @ParameterizedTest(name = "{0} decided {1} -> {2}")
    @CsvSource(textBlock = """
            110000, 2023-12-31, term of publication for the place
            110000, 2024-01-01, until 2027-01-01
            341100, 2025-06-02, until 2028-06-02
            430000, 2024-04-30, term of publication for the place
            """)
    void the_example_decides_only_where_examples_may_and_no_law_names_the_place(
            String place, String decidedOn, String outcome) {
        var facts = facts(place, decidedOn, Publishing.TODAY);

        assertThat(outcome(decide(facts, WITH_EXAMPLES))).isEqualTo(outcome);
    }

    @Test
    void a_city_stands_on_its_province_s_policy() {
        var changsha = new Place("430100", "长沙市", "Changsha");
        var facts = facts(changsha, SubjectKind.UNIT, "2025-01-01", Publishing.TODAY);

        assertThat(outcome(decide(facts, LAW))).isEqualTo("until 2028-01-01");
    }

    @Test
    void a_person_is_not_listed() {
        var facts = facts(hunan(), SubjectKind.PERSON, "2025-01-01", Publishing.TODAY);

        assertThat(outcome(decide(facts, LAW))).isEqualTo("SUBJECT_NOT_LISTED");
    }

    @Test
    void what_is_approved_holds_no_more_than_the_masks_leave() {
        var decision = decide(facts(HUNAN, "2025-01-01", Publishing.TODAY), LAW);

        var approved = (ListingDecision.Approved) decision;
        assertThat(approved.listing().entry().shown())
                .isEqualTo(new Shown(
                        "Hospital DEMONSTRATION",
                        Optional.of("H43000000001"),
                        Optional.of("91430000*********X"),
                        Optional.of("张某")));
        assertThat(approved.toString()).doesNotContain("张三").doesNotContain("91430000MA4L12345X");
    }

    @Test
    void the_trace_answers_every_question_and_names_nobody() {
        var decision = decide(facts(HUNAN, "2025-01-01", Publishing.TODAY), LAW);

        assertThat(decision.trace().steps())
                .extracting(step -> step.rule() + " " + step.answer())
                .containsExactly("BLK-01 yes", "BLK-02 yes", "BLK-03 yes");
        assertThat(decision.trace().toString())
                .contains("publication/hunan-2024")
                .doesNotContain("张");
    }

    private static ListingDecision decide(ListingFacts facts, ListingPolicies policies) {
        return ListingApproval.decide(facts, policies);
    }

    private static ListingPolicies policies(Predicate<Evidence> mayDecide) {
        return ListingPolicies.read(PolicyReader::read, mayDecide, "test");
    }

    private static Place hunan() {
        return Places.known(HUNAN).orElseThrow();
    }

    private static ListingFacts facts(String place, String decidedOn, LocalDate today) {
        return facts(Places.known(place).orElseThrow(), SubjectKind.UNIT, decidedOn, today);
    }

    private static ListingFacts facts(Place place, SubjectKind subject, String decidedOn, LocalDate today) {
        var unit = new Particulars(
                new InstitutionCode("H43000000001"),
                "Hospital DEMONSTRATION",
                Optional.of(new RegistrationNumber("91430000MA4L12345X")),
                Optional.of(PersonName.of("张三")));
        var listed = new ListingFacts.Case(new CaseNumber("FW-TEST-1"), 1, place, subject);
        return new ListingFacts(id(1), listed, unit, aSanction(decidedOn), today);
    }

    private static String outcome(ListingDecision decision) {
        return switch (decision) {
            case ListingDecision.Approved approved ->
                "until " + approved.listing().entry().term().until();
            case ListingDecision.Refused refused -> refused.reason().name();
            case ListingDecision.Undetermined open -> open.missing().name();
        };
    }
}

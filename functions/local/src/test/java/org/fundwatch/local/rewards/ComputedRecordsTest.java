package org.fundwatch.local.rewards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.fundwatch.kernel.Money;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.RewardScheme;
import org.fundwatch.rewards.RewardTier;
import org.fundwatch.rewards.Subject;
import org.fundwatch.rewards.UpliftTerms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A record of every scheme that can be computed, for many amounts: it holds, and with anything changed it does not. */
class ComputedRecordsTest {
    private static final List<String> VALUES =
            List.of("600.00", "9000.00", "40000.00", "98700.00", "187000.00", "650000.00", "1200000.00", "12000000.00");
    private static final Map<RewardScheme, List<ComputedRecord>> ALL = all();

    @TestFactory
    Stream<DynamicTest> a_true_record_is_equal() {
        return computed()
                .map(one -> dynamicTest(
                        one.toString(), () -> assertThat(one.standing()).isEqualTo(Verdict.Standing.EQUAL)));
    }

    @TestFactory
    Stream<DynamicTest> another_reward_is_found() {
        return computed()
                .map(one -> dynamicTest(one.toString(), () -> {
                    assertThat(one.with(
                                    "reward_paid",
                                    Money.ofFen(one.reward().fen() + 1).toString()))
                            .isEqualTo(Verdict.Standing.UNEXPLAINED);
                    assertThat(one.with(
                                    "reward_paid",
                                    Money.ofFen(one.reward().fen() - 1).toString()))
                            .isEqualTo(Verdict.Standing.UNEXPLAINED);
                }));
    }

    @TestFactory
    Stream<DynamicTest> another_case_value_is_found_unless_somebody_is_paid_the_same_for_it() {
        return computed()
                .flatMap(one -> VALUES.stream()
                        .filter(value -> !value.equals(one.field("case_value")))
                        .flatMap(value -> twin(one, value, one.field("level")).stream())
                        .filter(twin -> !twin.canPay(one.reward()))
                        .map(twin -> changed(one, "case_value", twin.field("case_value"))));
    }

    @TestFactory
    Stream<DynamicTest> another_level_is_found_unless_it_is_paid_the_same() {
        return computed()
                .flatMap(one -> one.scheme().levels().stream()
                        .filter(level -> !level.code().equals(one.field("level")))
                        .flatMap(level -> twin(one, one.field("case_value"), level.code()).stream())
                        .filter(twin -> !twin.reward().equals(one.reward()))
                        .map(twin -> changed(one, "level", twin.field("level"))));
    }

    @TestFactory
    Stream<DynamicTest> another_place_is_found() {
        return computed()
                .filter(one -> one.field("case_value").equals("98700.00"))
                .flatMap(one -> Stream.of("青海省", "上海市浦东新区", "Guangdong", "福建省泉州市")
                        .filter(place -> !place.startsWith(one.field("place"))
                                && !one.scheme().place().province().en().equals(place))
                        .map(place -> changed(one, "place", place)));
    }

    @TestFactory
    Stream<DynamicTest> a_day_before_the_scheme_is_found_where_its_beginning_is_known() {
        return computed()
                .filter(one -> one.field("case_value").equals("98700.00"))
                .filter(one -> one.scheme().isCurrent() || one.scheme().name().matches(".*-20\\d\\d"))
                .map(one -> changed(
                        one,
                        "paid_on",
                        one.scheme().isCurrent()
                                ? "2022-12-31"
                                : before(one.scheme().name())));
    }

    @TestFactory
    Stream<DynamicTest> another_scheme_is_found() {
        var names = Records.POLICIES.schemes().stream().map(RewardScheme::name).toList();
        return computed()
                .filter(one -> one.field("case_value").equals("98700.00"))
                .flatMap(one -> names.stream()
                        .filter(name -> !name.equals(one.scheme().name()))
                        .map(name -> dynamicTest(
                                one + " under " + name,
                                () -> assertThat(one.with("scheme_id", name))
                                        .as("another version of the same place may give the same, or its rates are"
                                                + " unknown")
                                        .isIn(
                                                isOfSamePlace(one, name)
                                                        ? List.of(
                                                                Verdict.Standing.UNEXPLAINED,
                                                                Verdict.Standing.UNDETERMINED)
                                                        : List.of(Verdict.Standing.UNEXPLAINED)))));
    }

    private static boolean isOfSamePlace(ComputedRecord one, String name) {
        return Records.POLICIES.schemes().stream()
                .filter(scheme -> scheme.name().equals(name))
                .anyMatch(scheme ->
                        scheme.place().province().equals(one.scheme().place().province()));
    }

    private static String before(String name) {
        return Integer.parseInt(name.substring(name.length() - "2023".length())) - 1 + "-12-31";
    }

    private static DynamicTest changed(ComputedRecord one, String field, String other) {
        return dynamicTest(
                one + " with " + field + " " + other,
                () -> assertThat(one.with(field, other)).isEqualTo(Verdict.Standing.UNEXPLAINED));
    }

    private static Optional<ComputedRecord> twin(ComputedRecord one, String value, String level) {
        return ALL.get(one.scheme()).stream()
                .filter(twin -> twin.field("case_value").equals(value)
                        && twin.field("level").equals(level))
                .filter(twin -> twin.field("violation").equals(one.field("violation"))
                        && twin.field("reported_subject").equals(one.field("reported_subject")))
                .findFirst();
    }

    private static Stream<ComputedRecord> computed() {
        return ALL.values().stream().flatMap(List::stream);
    }

    private static Map<RewardScheme, List<ComputedRecord>> all() {
        var all = new LinkedHashMap<RewardScheme, List<ComputedRecord>>();
        Records.POLICIES.schemes().stream()
                .filter(scheme -> !scheme.isChosen()
                        && !isOfPoints(scheme)
                        && scheme.basis().evidence().isLaw())
                .forEach(scheme -> all.put(scheme, all(scheme)));
        return all;
    }

    /** An officer adds to an insider's rate what he chooses, so that any amount in between is possible. */
    private static boolean isOfPoints(RewardScheme scheme) {
        return UpliftTerms.of(scheme).kind() == UpliftTerms.Kind.ADD_RATE_POINTS_UP_TO;
    }

    private static List<ComputedRecord> all(RewardScheme scheme) {
        var levels = scheme.levels().isEmpty()
                ? List.of("")
                : scheme.levels().stream().map(RewardTier::code).toList();
        var natures = scheme.asksNature() ? List.of(Nature.values()) : List.of(Nature.ORDINARY);
        var found = new ArrayList<ComputedRecord>();
        for (var value : VALUES) {
            for (var level : levels) {
                for (var nature : natures) {
                    var unit = ComputedRecord.of(scheme, value, level, nature, Subject.UNIT);
                    unit.ifPresent(found::add);
                    ComputedRecord.of(scheme, value, level, nature, Subject.PERSON)
                            .filter(person -> unit.filter(same -> same.reward().equals(person.reward()))
                                    .isEmpty())
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }
}

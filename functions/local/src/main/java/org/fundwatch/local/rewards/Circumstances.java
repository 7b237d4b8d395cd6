package org.fundwatch.local.rewards;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fundwatch.rewards.Condition;
import org.fundwatch.rewards.Nature;
import org.fundwatch.rewards.Particulars;
import org.fundwatch.rewards.Subject;

/** What a record's words say of the report and of what was found; where they say nothing, everything is possible. */
record Circumstances(PublishedCase of) {
    private static final Pattern ANONYMOUS = Pattern.compile("anonym|匿名", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORGANISATION =
            Pattern.compile("organi[sz]ation|legal.person|法人|组织", Pattern.CASE_INSENSITIVE);
    private static final Pattern INSIDER = Pattern.compile(
            "(?<!not an? )\\b(?:insider|competitor)|(?<!非)(?<!不是)内部|(?<!非)员工|竞争", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_FRAUD = Pattern.compile(
            "(not|no|without|non)[ -](a )?fraud|ordinary|general|improper|一般违法|一般违规|(未|不|非|没有)[^，。；]{0,6}(骗|欺诈)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAUD =
            Pattern.compile("fraud|forg|fabricat|骗保|欺诈|骗取|虚构|伪造|诈骗", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT = Pattern.compile(
            "单位|机构|医院|药店|药房|诊所|卫生院|卫生室|公司|hospital|pharmac|clinic|institution|unit|agency|company",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON =
            Pattern.compile("参保人|参保个人|个人|患者|病人|职工|居民|person|insured|patient|individual", Pattern.CASE_INSENSITIVE);

    /** What a text may want of a report besides; a published reward was found to meet what its record does not deny. */
    Particulars particulars() {
        var asked = Particulars.NONE
                .answering(Condition.RWD_12, true)
                .answering(Condition.RWD_24, true)
                .answering(Condition.RWD_17, !ANONYMOUS.matcher(of.reportKind()).find());
        return ORGANISATION.matcher(of.reportKind()).find() ? asked.answering(Condition.RWD_11, false) : asked;
    }

    /** Whether the record calls the reporter an insider. */
    boolean isOfInsider() {
        return INSIDER.matcher(of.reportKind()).find();
    }

    Stream<Nature> natures() {
        return nature(of.level())
                .or(() -> nature(of.violation()))
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Nature.values()));
    }

    Stream<Subject> subjects() {
        return subject(of.level())
                .or(() -> subject(of.subject()))
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Subject.values()));
    }

    /** The kind of violation that words name. */
    static Optional<Nature> nature(String words) {
        if (NO_FRAUD.matcher(words).find()) {
            return Optional.of(Nature.ORDINARY);
        }
        return FRAUD.matcher(words).find() ? Optional.of(Nature.FRAUD) : Optional.empty();
    }

    /** The subject that words name alone. */
    static Optional<Subject> subject(String words) {
        var unit = UNIT.matcher(words).find();
        var person = PERSON.matcher(words).find();
        if (unit == person) {
            return Optional.empty();
        }
        return Optional.of(unit ? Subject.UNIT : Subject.PERSON);
    }

    /** The day by which conditions of a reward are in force or not: the earliest that the record bears. */
    LocalDate day() {
        return Stream.of(of.reportedOn(), of.paidOn(), of.published())
                .filter(day -> !day.isEmpty())
                .findFirst()
                .map(day -> LocalDate.parse((day + "-01-01").substring(0, "YYYY-MM-DD".length())))
                .orElse(LocalDate.EPOCH);
    }
}

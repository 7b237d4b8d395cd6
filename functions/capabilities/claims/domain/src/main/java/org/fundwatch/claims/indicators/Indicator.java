package org.fundwatch.claims.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fundwatch.claims.Bilingual;

/** What is compared (监测指标): an amount in fen, a share, or a number of visits. */
public enum Indicator {
    /** 总费用. */
    TOTAL("总费用", "total charges"),
    /** 次均费用. */
    PER_VISIT("次均费用", "charges of a visit"),
    /** 次均费用增幅: this month's by the last one's. */
    PER_VISIT_GROWTH("次均费用环比", "charges of a visit by those of the month before"),
    /** 药占比. */
    DRUG_SHARE("药占比", "share of drugs"),
    /** 耗占比. */
    CONSUMABLE_SHARE("耗材占比", "share of consumables"),
    /** 检查检验占比. */
    EXAMINATION_SHARE("检查检验占比", "share of tests and examinations"),
    /** 就诊次数: those of one patient at one institution. */
    PATIENT_VISITS("就诊次数", "visits of a patient"),
    /** 住院次数: those of one patient at one institution. */
    PATIENT_STAYS("住院次数", "stays of a patient");

    private static final int PLACES = 4;

    private final String zh;
    private final String en;

    Indicator(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    Bilingual title() {
        return new Bilingual(zh, en);
    }

    boolean isMoney() {
        return this == TOTAL || this == PER_VISIT;
    }

    boolean isCount() {
        return this == PATIENT_VISITS || this == PATIENT_STAYS;
    }

    /** Empty where there is nothing to divide by, and for what is counted by patient. */
    Optional<BigDecimal> of(MonthSums month, Optional<MonthSums> before) {
        return switch (this) {
            case TOTAL -> Optional.of(BigDecimal.valueOf(month.total().fen()));
            case PER_VISIT -> ratio(month.total().fen(), month.visits());
            case PER_VISIT_GROWTH ->
                before.flatMap(it -> PER_VISIT.of(it, Optional.empty()))
                        .filter(it -> it.signum() > 0)
                        .flatMap(last -> PER_VISIT.of(month, before).map(now -> divided(now, last)));
            case DRUG_SHARE -> ratio(month.drugs().fen(), month.total().fen());
            case CONSUMABLE_SHARE ->
                ratio(month.consumables().fen(), month.total().fen());
            case EXAMINATION_SHARE ->
                ratio(month.examinations().fen(), month.total().fen());
            case PATIENT_VISITS, PATIENT_STAYS -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> ratio(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(divided(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)));
    }

    private static BigDecimal divided(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PLACES, RoundingMode.HALF_UP);
    }
}

package org.fundwatch.local.screening;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;

/** Departments of made settlements: of a hundred visits so many, in the cold months so many. */
enum Department {
    RESPIRATORY("呼吸内科", 14, 30),
    CARDIOLOGY("心血管内科", 20, 24),
    DIGESTIVE("消化内科", 16, 10),
    ORTHOPAEDICS("骨科", 14, 10),
    SURGERY("普外科", 10, 7),
    NEUROLOGY("神经内科", 12, 10),
    CHINESE_MEDICINE("中医科", 14, 9);

    private static final Set<Month> COLD = EnumSet.of(Month.NOVEMBER, Month.DECEMBER, Month.JANUARY, Month.FEBRUARY);
    private static final int ALL = 100;

    private final String title;
    private final int share;
    private final int shareInTheCold;

    Department(String title, int share, int shareInTheCold) {
        this.title = title;
        this.share = share;
        this.shareInTheCold = shareInTheCold;
    }

    String title() {
        return title;
    }

    /** From one on: its doctor's number. */
    int number() {
        return share * ALL + shareInTheCold;
    }

    private int share(LocalDate day) {
        return COLD.contains(day.getMonth()) ? shareInTheCold : share;
    }

    static Department any(LocalDate day, SplittableRandom random) {
        var drawn = random.nextInt(ALL);
        for (var department : values()) {
            drawn -= department.share(day);
            if (drawn < 0) {
                return department;
            }
        }
        return Arrays.asList(values()).getLast();
    }
}

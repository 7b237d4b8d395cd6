package org.fundwatch.kernel;

import java.util.regex.Pattern;

/** An administrative division (行政区划) by its six digits of GB/T 2260, with its Chinese and English name. */
public record Place(String code, String zh, String en) {
    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");
    private static final int PROVINCE_DIGITS = 2;

    public Place {
        Required.shaped(code, SHAPE, "a place code is six digits");
        Required.filled(zh, "a Chinese name");
        Required.filled(en, "an English name");
    }

    /** The province, region or municipality (省级行政区) that this place lies in, or is. */
    public Place province() {
        return Places.known(code.substring(0, PROVINCE_DIGITS) + "0000").orElseThrow();
    }
}

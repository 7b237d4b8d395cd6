package org.fundwatch.pages;

/** A number from one to 9,999 as a text of law writes it (中文数字). */
final class Numeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    static String of(int number) {
        var digits = String.valueOf(number);
        var said = new StringBuilder();
        for (var at = 0; at < digits.length(); at++) {
            var digit = digits.charAt(at) - '0';
            said.append(DIGITS.charAt(digit)).append(digit == 0 ? "" : UNITS[digits.length() - 1 - at]);
        }
        return said.toString().replaceAll("零+", "零").replaceFirst("零$", "").replaceFirst("^一十", "十");
    }

    private Numeral() {}
}

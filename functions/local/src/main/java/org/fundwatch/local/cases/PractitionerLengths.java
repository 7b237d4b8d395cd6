package org.fundwatch.local.cases;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For how long a record's words bar or suspend one practitioner (终止年限、暂停时限), clause by clause, in figures or in Chinese numerals. */
record PractitionerLengths(String words) {
    private static final Pattern CLAUSE = Pattern.compile("[;；。,，、]");
    private static final String NUMERAL = "(\\d{1,4}(?:\\.\\d{1,3})?|半|[一二两三四五六七八九十]{1,3})";
    private static final Pattern YEARS = Pattern.compile(
            "(?:terminat|\\bbar|disqualif)[^;,\\d]*?" + NUMERAL + "[- ]years?|" + NUMERAL
                    + "[- ]years?(?:'s?)?[- ](?:bar\\b|ban\\b|of)|(?:^\\s*(?:for )?)" + NUMERAL + "[- ]years?\\s*$|"
                    + "终止[^\\d一二两三四五六七八九十半]*" + NUMERAL + "年|" + NUMERAL + "年(?:之?内|以?内)?不[得予能再]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS = Pattern.compile(
            "suspen[^;,\\d]*?" + NUMERAL + "[- ]months?|" + NUMERAL + "[- ]months?(?:'s?)?[- ](?:suspen|of)|"
                    + "(?:^\\s*(?:for )?)" + NUMERAL + "[- ]months?\\s*$|"
                    + "(?:暂停|中止)[^\\d一二两三四五六七八九十半]*" + NUMERAL + "个?(半?)个?月",
            Pattern.CASE_INSENSITIVE);
    private static final String DIGITS = "零一二三四五六七八九";
    private static final BigDecimal HALF = new BigDecimal("0.5");

    Stream<BigDecimal> years() {
        return lengths(YEARS);
    }

    Stream<BigDecimal> months() {
        return lengths(MONTHS);
    }

    private Stream<BigDecimal> lengths(Pattern pattern) {
        return CLAUSE.splitAsStream(words)
                .filter(clause -> !PractitionerEnd.OTHERS.matcher(clause).find())
                .flatMap(clause -> pattern.matcher(clause).results())
                .map(found -> Stream.iterate(1, group -> group <= found.groupCount(), group -> group + 1)
                        .flatMap(group -> Stream.ofNullable(found.group(group)))
                        .filter(group -> !group.isEmpty())
                        .map(PractitionerLengths::number)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .distinct();
    }

    private static BigDecimal number(String written) {
        if (written.equals("半")) {
            return HALF;
        }
        return Character.isDigit(written.charAt(0)) ? new BigDecimal(written) : BigDecimal.valueOf(numeral(written));
    }

    /** Up to ninety-nine. */
    private static int numeral(String written) {
        var ten = written.indexOf('十');
        if (ten < 0) {
            return digit(written.charAt(written.length() - 1));
        }
        var tens = ten == 0 ? 1 : digit(written.charAt(0));
        var ones = ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char written) {
        return written == '两' ? 2 : DIGITS.indexOf(written);
    }
}

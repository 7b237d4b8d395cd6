package org.fundwatch.local.rewards;

import java.util.regex.Pattern;

/** The words and signs between two figures of a sum that is written out (算式中的连接词). */
final class Signs {
    static final Pattern TIMES = Pattern.compile("[)）]?\\s*(×|x|\\*|乘以?|的|按|times|at|"
            + "of( the)?( first| next| whole| rest| remaining| other| fund| case| medical)*"
            + "( amount| value| money| loss| part| cost| sum)*( of)?)\\s*[(（]?");
    static final Pattern ABOVE = Pattern.compile(
            "[)）]?\\s*(×|x|\\*|of|on|的|for)?\\s*(the |what |all |whatever )?(part |amount |excess |rest |sum |lies |is"
                    + " )*(above|over|beyond|exceeding|超过)");
    static final Pattern PLUS = Pattern.compile("[)）]?\\s*,?\\s*(\\+|＋|plus|and|加上?|then|and then)\\s*[(（]?");
    static final Pattern MINUS = Pattern.compile("[)）]?\\s*(-|−|–|－|minus|less|减去?)\\s*[(（]?");
    static final Pattern MULTIPLIED = Pattern.compile("[)）]?\\s*(×|x|\\*|times|(was |is )?multiplied by|乘以?)\\s*");
    static final Pattern EQUALS = Pattern.compile("[^=＝]{0,40}[=＝]\\s*(about|约)?|"
            + "[)）]?\\s*,?\\s*(yuan|元)?\\s*((=|＝|equals?|is|are|makes?|gives?|totals?|i\\.e\\.|为|即|共|合计|共计|得|等于|would"
            + " (be|give|make|have been)|comes? to|that is|in all)\\s*)+(exactly|about|a reward of|约)?");

    static final Pattern ADDED = Pattern.compile("\\+|＋|plus|加|minus|(raised|increased|lifted) by|上浮|提高|增|less|减");

    /** What stands before is paid for what follows. */
    static final Pattern PAID_FOR =
            Pattern.compile("(yuan|元)?\\s*(is |are )?(paid )?(for|on)( the)?( first| full| whole)?|(yuan|元)?[(（]");

    /** What follows is a share of all that stands before. */
    static final Pattern RAISED = Pattern.compile(".*((raised|increased|lifted) by|上浮|提高|增加)\\s*");

    /** After a comma all that stands before is multiplied. */
    static final Pattern ALL_MULTIPLIED =
            Pattern.compile("[)）]?\\s*[,，]\\s*(all |together |then |and )*(×|x|\\*|times|multiplied by|乘以?)\\s*");

    /** Whether the second of two figures says how many times the first is taken. */
    static boolean isMultiplied(Figure times) {
        return MULTIPLIED.matcher(times.between()).matches()
                || (times.between().endsWith("的") && times.after().startsWith("倍"));
    }

    private Signs() {}
}

package org.fundwatch.local.claims;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Ratio;
import org.fundwatch.kernel.Tree;

/** Figures of a file of cases, each of its one shape. */
final class Figures {
    private static final Pattern YUAN = Pattern.compile("\\d{1,15}\\.\\d{2}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,15}(\\.\\d{1,4})?");

    static Money money(Tree node) {
        return Money.yuan(shaped(node, YUAN, "must be yuan with two decimals such as 12.50"));
    }

    static BigDecimal decimal(Tree node) {
        return new BigDecimal(shaped(node, DECIMAL, "must be a plain decimal with at most four places"));
    }

    static Ratio ratio(Tree node) {
        var value = decimal(node);
        if (value.compareTo(BigDecimal.ONE) > 0) {
            throw new Misfit(node.pointer(), "must be a share from 0 to 1");
        }
        return new Ratio(value);
    }

    static int count(Tree node) {
        var value = node.integer();
        if (value < 0) {
            throw new Misfit(node.pointer(), "must be a whole number, zero or more");
        }
        return value;
    }

    private static String shaped(Tree node, Pattern shape, String rule) {
        var text = node.text();
        if (!shape.matcher(text).matches()) {
            throw new Misfit(node.pointer(), rule);
        }
        return text;
    }

    private Figures() {}
}

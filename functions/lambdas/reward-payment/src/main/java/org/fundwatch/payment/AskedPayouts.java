package org.fundwatch.payment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.rewards.RewardStep;
import org.fundwatch.rewards.payment.PayoutMark;
import org.fundwatch.rewards.store.Payouts.From;
import org.fundwatch.rewards.store.Payouts.Wanted;

/** Which claimed rewards are asked for, and from where on. */
@ApplicationScoped
class AskedPayouts {
    private static final String PAGE = "page";
    private static final String AFTER = "after";
    private static final int MOST_PAGES = 1000;

    private final TimeSource time;

    AskedPayouts(TimeSource time) {
        this.time = time;
    }

    /** Anywhere, and the first page, where nothing is said; a page and a mark together are a {@link Misfit}. */
    Wanted wanted(String step, String page, String after) {
        return new Wanted(Optional.ofNullable(step).map(AskedPayouts::step), from(page, after));
    }

    private From from(String page, String after) {
        if (after == null) {
            return new From.Page(
                    Optional.ofNullable(page).map(AskedPayouts::page).orElse(1), time.now());
        }
        if (page != null) {
            throw new Misfit("/" + AFTER, "must not stand beside a page");
        }
        return new From.Behind(
                Tree.of(Map.of(AFTER, after)).shaped(AFTER, PayoutMark::of, "must be what the page before it said"));
    }

    private static RewardStep step(String text) {
        return Tree.of(Map.of("step", text)).oneOf("step", RewardStep.class);
    }

    private static int page(String text) {
        var rule = "must be a whole number from 1 to " + MOST_PAGES;
        var page = Tree.of(Map.of(PAGE, text)).shaped(PAGE, Integer::valueOf, rule);
        if (page < 1 || page > MOST_PAGES) {
            throw new Misfit("/" + PAGE, rule);
        }
        return page;
    }
}

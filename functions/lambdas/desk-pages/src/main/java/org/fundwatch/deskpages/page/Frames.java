package org.fundwatch.deskpages.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.fundwatch.deskpages.api.Person;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.show.Words;

/** Puts a frame around a page; its menu has what the contracts have for the person's roles. */
@ApplicationScoped
class Frames {
    /** Pages of the menu by their word, and what has to be readable for each. */
    private static final List<Map.Entry<String, String>> MENU = List.of(
            Map.entry("cases", "cases"),
            Map.entry("deadlines", "deadlines"),
            Map.entry("claim-findings", "claim-findings"),
            Map.entry("finding-sums", "finding-sums"),
            Map.entry("rule-precision", "rule-precision"),
            Map.entry("leads", "leads"),
            Map.entry("institutions", "institutions/H00000000000/credit"),
            Map.entry("practitioners", "practitioners/X/points"),
            Map.entry("rewards", "rewards"),
            Map.entry("payouts", "payouts"),
            Map.entry("payment-files", "payment-files"),
            Map.entry("rewards/statement", "rewards/statement"),
            Map.entry("openings", "openings"));

    private final Contracts contracts;

    Frames(Contracts contracts) {
        this.contracts = contracts;
    }

    Frame of(Words words, Person person, String path) {
        var menu = MENU.stream()
                .filter(page -> contracts
                        .reading(page.getValue())
                        .filter(operation -> operation.isFor(person.roles()))
                        .isPresent())
                .map(page ->
                        new Link("/desk/" + words.language().tag() + "/" + page.getKey(), words.say(page.getKey())))
                .toList();
        return new Frame(words, person, path, menu);
    }
}

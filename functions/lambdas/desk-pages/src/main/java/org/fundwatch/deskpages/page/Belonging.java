package org.fundwatch.deskpages.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.fundwatch.deskpages.contract.Contracts;
import org.fundwatch.deskpages.show.Words;
import org.jboss.resteasy.reactive.RestResponse;

/** Which page an act belongs to: the one that it was reached from, and that shows what came of it. */
@ApplicationScoped
class Belonging {
    private static final Set<String> OWN = Set.of("cases", "institutions");

    /** What is acted on by lists of its numbers, so that the act's name stands where one number would. */
    private static final Set<String> LISTED = Set.of("claim-findings");

    private final Contracts contracts;

    Belonging(Contracts contracts) {
        this.contracts = contracts;
    }

    Link link(Acting.Sheet sheet) {
        var path = page(sheet.path());
        return new Link(sheet.frame().to(path), words(sheet).say("back", name(path, words(sheet))));
    }

    /** On to that page by a new request, so that a reload does nothing again. */
    RestResponse<String> after(Acting.Sheet sheet) {
        var page = sheet.frame().to(page(sheet.path()));
        return RestResponse.ResponseBuilder.<String>create(303)
                .header("Location", page + "?done=" + sheet.operation().id())
                .build();
    }

    /** A case's or an institution's own page, a reward's as the paying side has it; else the closest one that can be read. */
    private String page(String path) {
        var parts = List.of(path.split("/", -1));
        if (OWN.contains(parts.getFirst()) && parts.size() > 1) {
            return parts.get(0) + "/" + parts.get(1);
        }
        if (LISTED.contains(parts.getFirst())) {
            return parts.getFirst();
        }
        if (parts.getFirst().equals("rewards") && parts.size() > 1) {
            return "payouts/" + parts.get(1);
        }
        return IntStream.iterate(parts.size(), length -> length > 0, length -> length - 1)
                .mapToObj(length -> String.join("/", parts.subList(0, length)))
                .filter(shorter -> contracts.reading(shorter).isPresent())
                .findFirst()
                .orElse("cases");
    }

    /** What the page is called, and of what it is where it is of one thing; an institution's own has its code alone. */
    private String name(String path, Words words) {
        var about = path.split("/", -1);
        return contracts
                .reading(path)
                .map(reading -> words.operation(reading.id()) + (reading.path().variables() == 0 ? "" : " " + about[1]))
                .orElseGet(() -> about[about.length - 1]);
    }

    private static Words words(Acting.Sheet sheet) {
        return sheet.frame().words();
    }
}

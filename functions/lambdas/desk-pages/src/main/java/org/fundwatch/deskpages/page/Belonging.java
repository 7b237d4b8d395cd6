package org.fundwatch.deskpages.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.deskpages.contract.Contracts;
import org.jboss.resteasy.reactive.RestResponse;

/** Which page an act belongs to: the one that it was reached from, and that shows what came of it. */
@ApplicationScoped
class Belonging {
    private final Contracts contracts;

    Belonging(Contracts contracts) {
        this.contracts = contracts;
    }

    Link link(Acting.Sheet sheet) {
        var path = page(sheet.path());
        return new Link(sheet.frame().to(path), sheet.frame().words().say("back", name(path)));
    }

    /** On to that page by a new request, so that a reload does nothing again. */
    RestResponse<String> after(Acting.Sheet sheet) {
        var page = sheet.frame().to(page(sheet.path()));
        return RestResponse.ResponseBuilder.<String>create(303)
                .header("Location", page + "?done=" + sheet.operation().id())
                .build();
    }

    /** A case's own page; else the closest page that can be read. */
    private String page(String path) {
        var parts = path.split("/", -1);
        var parent = parts.length > 1 ? parts[0] + "/" + parts[1] : path;
        if (parts[0].equals("cases")) {
            return parent;
        }
        return parts[0].equals("institutions") ? parent + "/credit" : contracts.reading(path).isPresent() ? path : "cases";
    }

    private static String name(String path) {
        var parts = path.split("/", -1);
        return parts.length > 1 ? parts[1] : path;
    }
}

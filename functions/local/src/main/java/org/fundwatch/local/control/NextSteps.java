package org.fundwatch.local.control;

import java.net.URI;
import org.fundwatch.local.oidc.InstitutionIssuer;
import org.fundwatch.local.road.RoadClaims;

/**
 * The section of the overview that says where to look next.
 *
 * @param control the address of the control endpoint, which hands out tokens
 */
record NextSteps(Links links, URI control) {
    private static final String EXAMPLE = "C003";

    String html() {
        return Html.section("next", "Where to look next", """
                <dl>
                <dt>Report (举报)</dt><dd>%s</dd>
                <dt>Follow up with a receipt</dt><dd>%s</dd>
                <dt>Published list (曝光台)</dt><dd>%s</dd>
                <dt>Case desk (办案台): sign in as a demonstration's person</dt><dd>%s</dd>
                <dt>What checks found, added up (疑点汇总): which institutions come first</dt><dd>%s</dd>
                <dt>Case desk's API, as an intake officer</dt><dd>%s</dd>
                <dt>A hospital's claim, checked</dt><dd>%s</dd>
                <dt>A doctor's order in the national envelope (3101), checked</dt><dd>%s</dd>
                <dt>Check that nobody altered the list</dt><dd>%s</dd>
                <dt>Check that nobody altered the records</dt><dd>%s</dd>
                </dl>
                """.formatted(
                        pages("/portal/%s"),
                        pages("/follow-up/%s"),
                        published(),
                        pages("/desk/%s/cases"),
                        pages("/desk/%s/finding-sums"),
                        Html.command(desk()),
                        Html.command(claim()),
                        Html.command(order()),
                        Html.command("make verify-edition DIR=" + links.files()),
                        Html.command("make audit-check")));
    }

    /** A page in both languages. */
    private String pages(String path) {
        return page(path.formatted("zh-CN"), "中文") + " · " + page(path.formatted("en"), "English");
    }

    private String page(String path, String text) {
        return Html.link(links.api().resolve(path).toString(), text);
    }

    private String published() {
        return links.hasEdition()
                ? String.join(
                        " · ",
                        Html.link(links.published("current/index.zh-CN.html"), "中文"),
                        Html.link(links.published("current/index.en.html"), "English"),
                        Html.link(links.published("current/list.json"), "JSON"),
                        Html.link(links.published("current/list.csv"), "CSV"))
                : "no edition yet";
    }

    private String desk() {
        var token = "$(curl -s %s | tr -d '\"')".formatted(control.resolve("/tokens/ready/intake-officer"));
        return "curl -H \"Authorization: Bearer %s\" %s"
                .formatted(token, links.api().resolve("/v1/cases"));
    }

    private String order() {
        return """
                curl -s %s | curl -H "Authorization: Bearer $(curl -s %s | tr -d '"')" \\
                  -H "Content-Type: application/json" -d @- %s""".formatted(
                        control.resolve("/examples/" + RoadClaims.NATIONAL),
                        control.resolve("/tokens/institution/" + InstitutionIssuer.CODES.getFirst()),
                        links.api().resolve("/fsi/" + RoadClaims.NATIONAL));
    }

    private String claim() {
        return """
                curl -s %s | curl -H "Authorization: Bearer $(curl -s %s | tr -d '"')" \\
                  -H "Idempotency-Key: $(cat /proc/sys/kernel/random/uuid)" -H "Content-Type: application/json" -d @- %s""".formatted(
                        control.resolve("/examples/" + EXAMPLE),
                        control.resolve("/tokens/institution/" + InstitutionIssuer.CODES.getFirst()),
                        links.api().resolve("/v1/claims/check"));
    }
}

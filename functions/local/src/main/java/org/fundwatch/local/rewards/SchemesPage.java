package org.fundwatch.local.rewards;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.fundwatch.local.rewards.BarChart.Bar;

/** The comparison as one page, in Chinese and English, without a script and without anything from elsewhere. */
record SchemesPage(SchemeComparison asked, List<ComparedScheme> lines) {
    private static final String STYLE = "body{font-family:sans-serif;margin:2rem;max-width:70rem}"
            + "table{border-collapse:collapse}th,td{border-bottom:1px solid #ccc;padding:.3rem .6rem;text-align:left}"
            + "td.f{text-align:right}td:last-child{overflow-wrap:anywhere}span[lang=en]{color:#555}tr.none td{color:#555}"
            + "svg{max-width:100%;height:auto}.wide{overflow-x:auto}figure{margin:0}@media(max-width:40rem){body{margin:1rem}}";

    String html() {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<title>各地举报奖励比较 · Reward schemes compared</title>\n<style>" + STYLE + "</style>\n</head>\n<body>\n"
                + "<h1>" + Html.both("各地举报奖励比较", "Reward schemes compared") + "</h1>\n"
                + "<p>"
                + Html.both(
                        question("案值 %s 元，等级 %s，违法性质 %s", "全部"),
                        question("case value %s yuan, level %s, kind %s", "all"))
                + "</p>\n"
                + "<p>"
                + Html.both(
                        "仅供比较，不是决定；数字均出自已公开的文件，缺失的不作推测。",
                        "A comparison, no decision; every figure is from a published text, and what is missing is not guessed.")
                + "</p>\n" + chart() + table() + "</body>\n</html>\n";
    }

    private String question(String pattern, String all) {
        var level = asked.level().isEmpty() ? all : asked.level();
        return pattern.formatted(
                asked.amount(), level, asked.kind().map(Enum::name).orElse(all));
    }

    private String chart() {
        var bars = lines.stream()
                .filter(line -> line.least().isPresent())
                .map(line -> new Bar(
                        label(line),
                        line.least().orElseThrow(),
                        line.most().orElseThrow(),
                        line.amount(),
                        colour(line.force())))
                .toList();
        return "<figure>" + new BarChart(bars).svg("各地奖励金额（元） Rewards by place, in yuan") + "</figure>\n" + legend();
    }

    private String table() {
        return "<div class=\"wide\" tabindex=\"0\">\n<table>\n<thead><tr>" + heading("地区", "place")
                + heading("细则", "scheme")
                + heading("等级、性质", "level, kind")
                + heading("奖励（元）", "reward in yuan") + heading("最低、最高（元）", "floor and cap in yuan")
                + heading("状态", "standing") + heading("来源", "source")
                + "</tr></thead>\n<tbody>\n"
                + lines.stream().map(SchemesPage::row).collect(joining("\n"))
                + "\n</tbody>\n</table>\n</div>\n";
    }

    private static String heading(String zh, String en) {
        return "<th scope=\"col\">" + Html.both(zh, en) + "</th>";
    }

    private static String row(ComparedScheme line) {
        var basis = line.scheme().basis();
        var place = line.scheme().place();
        var reward = line.least().isPresent() ? line.amount() : line.without();
        return "<tr" + (line.least().isPresent() ? "" : " class=\"none\"") + "><td>" + Html.both(place.zh(), place.en())
                + "</td><td>" + Html.text(basis.instrument()) + "<br><code>"
                + Html.text(line.scheme().name())
                + "</code></td><td>" + Html.text(line.arm()) + "</td><td class=\"f\">" + Html.text(reward)
                + "</td><td class=\"f\">" + Html.text(line.bounds()) + "</td><td>"
                + Html.both(line.force().zh(), line.force().en()) + "</td><td>" + Html.text(basis.source())
                + "</td></tr>";
    }

    private static String label(ComparedScheme line) {
        var place = line.scheme().place();
        return place.zh() + " " + line.scheme().name() + (line.arm().isEmpty() ? "" : " " + line.arm());
    }

    private static String legend() {
        return Stream.of(ComparedScheme.Force.values())
                .map(force ->
                        "<span style=\"color:" + colour(force) + "\">■</span> " + Html.both(force.zh(), force.en()))
                .collect(joining(" &nbsp; ", "<p>", "</p>\n"));
    }

    private static String colour(ComparedScheme.Force force) {
        return switch (force) {
            case IN_FORCE -> "#1b6ca8";
            case START_UNKNOWN -> "#2a9d8f";
            case DRAFT -> "#e9a23b";
            case UNSAID -> "#b56576";
            case PROBABLY_ENDED -> "#a3a8b8";
            case ENDED -> "#6c757d";
        };
    }
}

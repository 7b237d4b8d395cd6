package org.fundwatch.local.road;

import java.time.LocalDate;
import java.util.Optional;
import org.fundwatch.kernel.Money;
import org.fundwatch.kernel.Multiple;
import org.fundwatch.kernel.Tree;

/**
 * One case of the road: what people do, and what must come out. Institutions are placeholders and reporters invented.
 *
 * @param stage what the reporter reads in the end
 */
record RoadCase(
        String id,
        String about,
        Door door,
        String place,
        Institution institution,
        FiledReport report,
        Finding finding,
        Penalty penalty,
        Optional<Published> published,
        Reward reward,
        Optional<WhatIf> whatIf,
        String stage) {

    /** Through which door the report comes in. */
    enum Door {
        API,
        PORTAL
    }

    record Institution(String code, String name) {
        static Institution of(Tree tree) {
            return new Institution(tree.text("code"), tree.text("name"));
        }
    }

    record FiledReport(String channel, String facts, LocalDate from, LocalDate until, Optional<Reporter> reporter) {
        static FiledReport of(Tree tree) {
            return new FiledReport(
                    tree.text("channel"),
                    tree.text("facts"),
                    tree.date("from"),
                    tree.date("until"),
                    tree.has("reporter") ? Optional.of(Reporter.of(tree.child("reporter"))) : Optional.empty());
        }
    }

    /** An invented person. */
    record Reporter(String name, String phone) {
        static Reporter of(Tree tree) {
            return new Reporter(tree.text("name"), tree.text("phone"));
        }
    }

    record Finding(String kind, Money amount, boolean intent) {
        static Finding of(Tree tree) {
            return new Finding(tree.text("kind"), tree.fen("amountFen"), tree.bool("intent"));
        }
    }

    /** The multiple that the authority chose; the fine and the article that must come of it. */
    record Penalty(LocalDate decidedOn, Optional<String> assumed, Multiple multiple, Money fine, String article) {
        static Penalty of(Tree tree) {
            return new Penalty(
                    tree.date("decidedOn"),
                    tree.optionalText("assumed"),
                    tree.multiple("multiple"),
                    tree.fen("fineFen"),
                    tree.text("article"));
        }
    }

    /** The fine as it was printed, and the smallest unit of the print. */
    record Published(Money fine, Money unit) {
        static Published of(Tree tree) {
            return new Published(tree.fen("fineFen"), tree.fen("unitFen"));
        }
    }

    /** The reward that must come of it; published says that this amount stands in the scheme's text. */
    record Reward(String status, Optional<Money> amount, Optional<String> missing, boolean published) {
        static Reward of(Tree tree) {
            return new Reward(
                    tree.text("status"),
                    tree.has("amountFen") ? Optional.of(tree.fen("amountFen")) : Optional.empty(),
                    tree.optionalText("missing"),
                    tree.has("published") && tree.bool("published"));
        }
    }

    record WhatIf(LocalDate assumedFrom, Money amount) {
        static WhatIf of(Tree tree) {
            return new WhatIf(tree.date("assumedFrom"), tree.fen("amountFen"));
        }
    }

    static RoadCase of(Tree tree) {
        var read = new RoadCase(
                tree.text("id"),
                tree.text("about"),
                tree.oneOf("door", Door.class),
                tree.text("place"),
                Institution.of(tree.child("institution")),
                FiledReport.of(tree.child("report")),
                Finding.of(tree.child("finding")),
                Penalty.of(tree.child("penalty")),
                tree.has("published") ? Optional.of(Published.of(tree.child("published"))) : Optional.empty(),
                Reward.of(tree.child("reward")),
                tree.has("whatIf") ? Optional.of(WhatIf.of(tree.child("whatIf"))) : Optional.empty(),
                tree.text("stage"));
        tree.children("sources").forEach(Tree::text);
        tree.finish();
        return read;
    }
}

package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.form.Node;
import org.fundwatch.deskpages.show.Shown;

/**
 * A page of findings (疑点列表), of which some may be picked and acted on at once.
 *
 * @param done what was just done, in words; empty if nothing was
 * @param asked by what the list may be narrowed
 * @param acts what the person may do about picked ones
 * @param next the next page; none on the last
 * @param files the same findings, of all pages
 */
public record FindingsPage(
        String title,
        String done,
        List<Node> asked,
        List<Line> lines,
        List<Link> acts,
        List<Link> next,
        List<Link> files) {

    /** One finding: what it is called, how it stands and how sure it is, and what else the list says of it. */
    public record Line(
            String finding,
            List<Shown> marks,
            Shown institution,
            String rule,
            String item,
            String amount,
            String checkedOn) {}

    /** Whether anything can be picked. */
    public boolean isOpen() {
        return !acts.isEmpty();
    }
}

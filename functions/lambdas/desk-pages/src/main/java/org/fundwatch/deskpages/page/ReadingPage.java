package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.form.Node;

/**
 * What one operation of the API answers.
 *
 * @param done what was just done, in words; empty if nothing was
 * @param problem why there is nothing to read; empty if there is
 * @param asked what the operation wants to know first
 * @param onward the rest of a list that has several pages
 * @param acts what may be done here
 */
public record ReadingPage(
        String title,
        String done,
        String problem,
        List<Node> asked,
        List<Section> sections,
        List<Link> onward,
        List<Link> acts) {
    /** On one page. */
    public ReadingPage(
            String title, String done, String problem, List<Node> asked, List<Section> sections, List<Link> acts) {
        this(title, done, problem, asked, sections, List.of(), acts);
    }

    ReadingPage onward(List<Link> links) {
        return new ReadingPage(title, done, problem, asked, sections, links, acts);
    }
}

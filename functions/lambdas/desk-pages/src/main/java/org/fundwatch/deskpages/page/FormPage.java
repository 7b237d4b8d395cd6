package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.form.Node;

/**
 * Something to do, as a form.
 *
 * @param title what it is
 * @param why it cannot be done now; empty where it can
 * @param path behind the language, to which it is sent
 * @param back the page it belongs to
 * @param key under which it is done once; empty where there is nothing to do
 * @param wrongs what has to be mended
 * @param told what the API answered, where no other page shows it
 */
public record FormPage(
        String title,
        String why,
        String path,
        Link back,
        String key,
        List<Node> nodes,
        List<Wrong> wrongs,
        List<Section> told) {

    /** What does not fit: the field that it speaks of, empty for the whole form, and why. */
    public record Wrong(String field, String sentence) {}
}

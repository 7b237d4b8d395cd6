package org.fundwatch.deskpages.page;

import java.util.List;
import org.fundwatch.deskpages.api.Person;
import org.fundwatch.deskpages.show.Words;
import org.fundwatch.pages.Language;

/**
 * What every page of the desk has around it.
 *
 * @param words in the page's language
 * @param person who is signed in
 * @param path of the page behind its language, the same in the other one
 * @param menu the pages that every page leads to
 */
public record Frame(Words words, Person person, String path, List<Link> menu) {

    public String tag() {
        return words.language().tag();
    }

    public Language language() {
        return words.language();
    }

    /** The person's roles in words. */
    public String roles() {
        return String.join(
                words.say("separator"),
                person.roles().stream()
                        .sorted()
                        .map(role -> words.value("Role", role))
                        .toList());
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** The address of another page of the desk. */
    public String to(String other) {
        return "/desk/" + tag() + "/" + other;
    }
}

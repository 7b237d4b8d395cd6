package org.fundwatch.claims;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.fundwatch.kernel.PolicyId;
import org.fundwatch.kernel.audit.Hash;

/** One edition as each place has set it (各地适用版本): by an institution's division and a day. */
public final class EditionByPlace {
    /** An institution's code holds the division that it lies in: H or P, six digits, and its number there. */
    private static final Pattern INSTITUTION = Pattern.compile("[HP]([0-9]{6})[0-9]{5}");

    private final KnowledgeEdition bare;
    private final PlaceBook places;
    private final Map<PolicyId, KnowledgeEdition> set = new ConcurrentHashMap<>();

    public EditionByPlace(KnowledgeEdition bare, PlaceBook places) {
        this.bare = bare;
        this.places = places;
    }

    /** As it is where no place has set anything. */
    public KnowledgeEdition bare() {
        return bare;
    }

    /** The edition's id and a hash of all that it and the places set: another name where anything may be decided otherwise. */
    public String name() {
        var content = List.of(
                bare.name(), places.all().stream().map(PlaceSettings::written).toList());
        return bare.id().value() + "@" + Hash.of(Written.of(content).getBytes(UTF_8));
    }

    /** The edition for an institution on a day; what is no code of an institution lies nowhere. */
    public KnowledgeEdition at(String institution, LocalDate day) {
        var code = INSTITUTION.matcher(institution);
        return code.matches() ? places.at(code.group(1), day).map(this::under).orElse(bare) : bare;
    }

    /** Made once: a visit does not wait for it. */
    private KnowledgeEdition under(PlaceSettings settings) {
        return set.computeIfAbsent(settings.id(), _ -> bare.under(settings));
    }
}

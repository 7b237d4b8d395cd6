package org.fundwatch.publication;

import org.fundwatch.kernel.Tree;

/** What of a listed unit is shown (遮蔽规则): its name always, its numbers and the person responsible as a policy says. */
public record Masks(Mask code, Mask registration, PersonMask responsible) {

    /** The particulars as the public may see them; nothing else of them goes any further. */
    public Shown of(Particulars unit) {
        return new Shown(
                unit.name(),
                code.of(unit.code().value()),
                unit.registration().map(RegistrationNumber::value).flatMap(registration::of),
                unit.responsible().flatMap(responsible::of));
    }

    static Masks of(Tree masks) {
        return new Masks(
                masks.oneOf("code", Mask.class),
                masks.oneOf("registration", Mask.class),
                masks.oneOf("responsible", PersonMask.class));
    }
}

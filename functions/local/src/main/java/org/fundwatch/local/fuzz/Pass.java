package org.fundwatch.local.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.fundwatch.local.Addresses;

/** The token that a request carries: that of somebody who may, or of somebody else. */
final class Pass {
    private static final String CDS = "fundwatch-order-sign";
    private static final List<String> NO_TOKENS = List.of("", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.");

    /**
     * What to send.
     *
     * @param trusted whether the gateway has to let it through
     */
    record Token(Optional<String> token, boolean trusted) {}

    private final Addresses addresses;
    private final Control control;
    private final Random random;

    Pass(Addresses addresses, Control control, Random random) {
        this.addresses = addresses;
        this.control = control;
        this.random = random;
    }

    Token of(Target target, boolean broken) {
        var schemes = target.operation().schemes();
        if (schemes.isEmpty()) {
            return new Token(broken ? Optional.of(any(NO_TOKENS)) : Optional.empty(), true);
        }
        var staff = schemes.contains("staff");
        if (broken) {
            return stranger(staff);
        }
        return new Token(Optional.of(staff ? anyone(target) : asking(schemes)), true);
    }

    private String asking(List<String> schemes) {
        return schemes.contains("cds-client") ? control.cdsToken(CDS) : institution();
    }

    /** A gateway that asks the staff issuer lets no other token through; other doors look at it themselves. */
    private Token stranger(boolean staff) {
        return switch (random.nextInt(3)) {
            case 0 -> new Token(Optional.empty(), !staff);
            case 1 -> new Token(Optional.of(any(NO_TOKENS)), !staff);
            default ->
                new Token(
                        Optional.of(
                                staff ? institution() : any(List.copyOf(new TreeMap<>(addresses.tokens()).values()))),
                        !staff);
        };
    }

    private String anyone(Target target) {
        var roles = random.nextInt(10) == 0 || target.roles().isEmpty()
                ? List.copyOf(new TreeMap<>(addresses.tokens()).keySet())
                : target.roles();
        return addresses.token(any(roles));
    }

    private String institution() {
        return any(List.copyOf(new TreeMap<>(addresses.institutions()).values()));
    }

    private String any(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

package org.fundwatch.claimvalidation.client;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fundwatch.kernel.InstitutionCode;

/**
 * The name of one secret of one institution, such as {@code H34110000001.1} (密钥编号).
 *
 * @param number counts the institution's secrets, from one on
 */
record KeyId(InstitutionCode institution, int number) {
    private static final Pattern SHAPE = Pattern.compile("([HP]\\d{11})\\.([1-9]\\d{0,3})");

    static Optional<KeyId> read(String text) {
        var shaped = SHAPE.matcher(text);
        return shaped.matches()
                ? Optional.of(new KeyId(new InstitutionCode(shaped.group(1)), Integer.parseInt(shaped.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return institution.value() + "." + number;
    }
}

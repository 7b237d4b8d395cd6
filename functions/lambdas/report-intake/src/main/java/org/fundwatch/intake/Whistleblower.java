package org.fundwatch.intake;

import java.nio.charset.StandardCharsets;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.keys.Sealed;
import org.fundwatch.reports.Identity;
import org.fundwatch.reports.Standing;

/** Who files a report (举报人), as far as a request tells: sealed from the parser on, or nobody. */
public sealed interface Whistleblower {

    record Named(Sealed<Identity> identity) implements Whistleblower {}

    record Anonymous() implements Whistleblower {}

    default Standing standing() {
        return switch (this) {
            case Named named -> Standing.NAMED;
            case Anonymous anonymous -> Standing.ANONYMOUS;
        };
    }

    /** The bytes that are sealed. */
    static byte[] bytes(Identity identity) {
        return JsonBody.write(identity.data()).getBytes(StandardCharsets.UTF_8);
    }
}

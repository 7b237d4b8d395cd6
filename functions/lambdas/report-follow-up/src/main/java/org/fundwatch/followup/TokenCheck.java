package org.fundwatch.followup;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.CaseNumber;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.reports.ClaimToken;
import org.fundwatch.reports.store.ReceiptCheck;
import org.fundwatch.reports.store.ReceiptKeys;
import org.fundwatch.rewards.store.ClaimTries;

/**
 * Holds the token of a claim against that of the report (验证信息核对), so many times and then slowly: six digits are soon
 * guessed. The secret of a receipt cannot be, and a count of its tries would let a stranger shut out the reporter.
 */
@ApplicationScoped
class TokenCheck {
    private final ReceiptKeys keys;
    private final ClaimTries tries;
    private final ClaimTries.Limit limit;
    private final TimeSource time;

    TokenCheck(
            ReceiptKeys keys,
            ClaimTries tries,
            @ConfigProperty(name = "CLAIM_TOKEN_FREE_TRIES", defaultValue = "5") int free,
            @ConfigProperty(name = "CLAIM_TOKEN_WAIT", defaultValue = "PT15M") Duration wait,
            TimeSource time) {
        this.keys = keys;
        this.tries = tries;
        this.limit = new ClaimTries.Limit(free, wait);
        this.time = time;
    }

    /**
     * Of a claim or a waiver whose receipt was verified and that can be made, or was made before. {@link Failure.ClaimTokenWrong}
     * where the report has another token, {@link Failure.TooManyTries} where wrong ones came before; a report without a
     * token asks for none.
     */
    Uni<Void> require(CaseNumber number, Optional<ClaimToken> token, ReceiptCheck check) {
        return check.token()
                .map(expected -> token.map(given -> limited(number, check, given, expected))
                        .orElseGet(() -> Uni.createFrom().failure(new Rejected(new Failure.ClaimTokenWrong()))))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private Uni<Void> limited(CaseNumber number, ReceiptCheck check, ClaimToken given, byte[] expected) {
        return Panache.withTransaction(() -> tries.count(number, limit, time.now()))
                .invoke(TokenCheck::requireNoWait)
                .chain(() -> keys.tokenVerifier(check.salt(), given))
                .invoke(code -> requireSame(code, expected))
                .chain(() -> Panache.withTransaction(() -> tries.forget(number)));
    }

    private static void requireNoWait(Duration left) {
        if (!left.isZero()) {
            throw new Rejected(new Failure.TooManyTries(Math.max(1, left.toSeconds())));
        }
    }

    private static void requireSame(byte[] given, byte[] expected) {
        if (!MessageDigest.isEqual(given, expected)) {
            throw new Rejected(new Failure.ClaimTokenWrong());
        }
    }
}

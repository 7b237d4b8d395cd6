package org.fundwatch.claimvalidation.cds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fundwatch.claimvalidation.Budget;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.client.Nonces;
import org.fundwatch.claimvalidation.limit.RateLimits;
import org.fundwatch.kernel.InstitutionCode;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.TimeSource;
import org.fundwatch.platform.Worker;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.lang.JoseException;

/** Finds out for which institution a CDS client calls. */
@ApplicationScoped
class HookCallers {
    private static final Pattern BEARER = Pattern.compile("(?i)bearer +([\\w.-]{1,8192})");

    private static final int MOST_TOKENS = 100_000;

    private final HookClients clients;
    private final RateLimits limits;
    private final Budget budget;
    private final Worker worker;
    private final TimeSource time;
    private final Nonces seen = new Nonces(MOST_TOKENS);

    HookCallers(HookClients clients, RateLimits limits, Budget budget, Worker worker, TimeSource time) {
        this.clients = clients;
        this.limits = limits;
        this.budget = budget;
        this.worker = worker;
        this.time = time;
    }

    /**
     * Rejected as {@link Failure.Unauthenticated}, whatever is wrong with the token: who is a stranger is told no more; as
     * {@link Failure.AskedTooOften}, and as {@link Failure.NotRecorded} if its keys do not come in time. Off the event loop,
     * since keys may have to be fetched.
     *
     * @param authorization the header of this name
     * @param audiences addresses of the endpoint that is called
     */
    Uni<Caller> caller(Optional<String> authorization, List<String> audiences) {
        return worker.call(() -> verified(bearer(authorization), audiences))
                .ifNoItem()
                .after(budget.whole())
                .failWith(() -> new Rejected(new Failure.NotRecorded()))
                .invoke(caller -> limits.admit(caller.institution()));
    }

    private static String bearer(Optional<String> authorization) {
        return authorization
                .map(BEARER::matcher)
                .filter(Matcher::matches)
                .map(header -> header.group(1))
                .orElseThrow(HookCallers::stranger);
    }

    private Caller verified(String token, List<String> audiences) {
        try {
            var client = clients.of(HookToken.issuer(token)).orElseThrow(HookCallers::stranger);
            if (!HookToken.namesItsKey(token, client)) {
                throw stranger();
            }
            return new Caller(institution(HookToken.verified(token, client, audiences, time.now()), client));
        } catch (InvalidJwtException | MalformedClaimException | JoseException noToken) {
            throw stranger();
        }
    }

    private InstitutionCode institution(HookToken.Said said, HookClient client) {
        if (!seen.first(said.issuer() + " " + said.id(), time.now(), said.end())) {
            throw stranger();
        }
        return client.institutions().stream()
                .filter(code -> said.tenant()
                        .map(code.value()::equals)
                        .orElse(client.institutions().size() == 1))
                .findFirst()
                .orElseThrow(HookCallers::stranger);
    }

    private static Rejected stranger() {
        return new Rejected(new Failure.Unauthenticated());
    }
}

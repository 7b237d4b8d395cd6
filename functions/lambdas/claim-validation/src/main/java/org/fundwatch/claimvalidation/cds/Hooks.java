package org.fundwatch.claimvalidation.cds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.fundwatch.claimvalidation.Caller;
import org.fundwatch.claimvalidation.ClaimValidation;
import org.fundwatch.claimvalidation.Question;
import org.fundwatch.kernel.Misfit;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.TimeSource;

/** Answers the call of a hook with cards. */
@ApplicationScoped
class Hooks {
    private final ClaimValidation validation;
    private final TimeSource time;

    Hooks(ClaimValidation validation, TimeSource time) {
        this.validation = validation;
        this.time = time;
    }

    /** Fails with a {@link Misfit} at the place of the request that does not fit. */
    Uni<CardsView> call(Hook hook, Caller caller, byte[] body) {
        var request = HookRequest.read(JsonBody.read(body), hook);
        var asked = HookClaim.of(hook, request, caller.institution(), time.today());
        var key = CardId.key(request.instance(), asked.content());
        var question = Question.translated(caller, key, asked.draft().claim(), body);
        return Uni.createFrom()
                .deferred(() -> validation.check(question))
                .onFailure(Misfit.class)
                .transform(asked.draft()::atOrigin)
                .map(outcome -> Cards.of(outcome, key, asked.about()));
    }
}

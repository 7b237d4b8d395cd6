package org.fundwatch.vault;

import io.quarkus.funqy.Funq;
import io.smallrye.mutiny.Uni;
import java.util.Map;
import org.fundwatch.platform.OnVertx;
import org.fundwatch.platform.Traceback;
import org.jboss.logging.Logger;

/** Invoked by reward-payment alone. What goes wrong in here is told without a word of what was in hand. */
public class IdentityVaultFunction {
    private static final Logger LOG = Logger.getLogger(IdentityVaultFunction.class);
    private final OnVertx onVertx;
    private final PayoutChecking checking;
    private final FileWriting writing;
    private final IdentityOpening opening;

    IdentityVaultFunction(OnVertx onVertx, PayoutChecking checking, FileWriting writing, IdentityOpening opening) {
        this.onVertx = onVertx;
        this.checking = checking;
        this.writing = writing;
        this.opening = opening;
    }

    @Funq("identity-vault")
    public Uni<Map<String, Object>> answer(Map<String, Object> request) {
        return onVertx.call(() -> answer(Ask.parse(request)))
                .onFailure()
                .invoke(failure -> LOG.errorf("the vault could not answer: %s", Traceback.of(failure)))
                .onFailure()
                .transform(failure -> new IllegalStateException("the vault could not answer"));
    }

    private Uni<Map<String, Object>> answer(Ask ask) {
        return switch (ask) {
            case Ask.CheckPayout check -> checking.check(check);
            case Ask.WriteFile write -> writing.write(write);
            case Ask.Open open -> opening.open(open);
        };
    }
}

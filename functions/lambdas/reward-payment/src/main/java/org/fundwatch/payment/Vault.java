package org.fundwatch.payment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fundwatch.kernel.ActorId;
import org.fundwatch.kernel.Tree;
import org.fundwatch.platform.Failure;
import org.fundwatch.platform.JsonBody;
import org.fundwatch.platform.Rejected;
import org.fundwatch.platform.Worker;
import org.fundwatch.rewards.ApprovalNumber;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;

/** Asks identity-vault and waits: whatever is sealed stays on its side. Never in a transaction. */
@ApplicationScoped
class Vault {
    private final LambdaClient lambda;
    private final Worker worker;
    private final String function;

    Vault(
            LambdaClient lambda,
            Worker worker,
            @ConfigProperty(name = "VAULT_FUNCTION", defaultValue = "identity-vault") String function) {
        this.lambda = lambda;
        this.worker = worker;
        this.function = function;
    }

    Uni<VaultAnswer> check(ApprovalNumber approval, ActorId by) {
        return ask(Map.of("operation", "CHECK_PAYOUT", "approval", approval.value(), "by", by.value()));
    }

    Uni<VaultAnswer> write(UUID file, ActorId by) {
        return ask(Map.of("operation", "PAYMENT_FILE", "file", file.toString(), "by", by.value()));
    }

    Uni<VaultAnswer> open(UUID opening, ActorId by) {
        return ask(Map.of("operation", "OPEN", "opening", opening.toString(), "by", by.value()));
    }

    /** No answer is {@link Failure.VaultSilent}: what was asked may be asked again. */
    private Uni<VaultAnswer> ask(Map<String, Object> request) {
        var payload = SdkBytes.fromUtf8String(JsonBody.write(request));
        return worker.call(
                        () -> read(lambda.invoke(it -> it.functionName(function).payload(payload))))
                .map(VaultAnswer::of)
                .onFailure(SdkException.class)
                .transform(silent -> new Rejected(new Failure.VaultSilent()));
    }

    private static Tree read(InvokeResponse answer) {
        if (answer.functionError() != null) {
            throw new Rejected(new Failure.VaultSilent());
        }
        return JsonBody.read(answer.payload().asByteArray());
    }
}

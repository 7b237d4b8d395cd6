package org.fundwatch.claimvalidation.limit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** What this request has left of its caller's allowance. */
@RequestScoped
public class Spent {
    private Optional<Allowance> allowance = Optional.empty();

    void by(Allowance left) {
        allowance = Optional.of(left);
    }

    Optional<Allowance> allowance() {
        return allowance;
    }
}

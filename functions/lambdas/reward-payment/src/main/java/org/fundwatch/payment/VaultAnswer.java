package org.fundwatch.payment;

import org.fundwatch.kernel.Tree;

/** What the vault says: yes, with something to read; or why not. */
sealed interface VaultAnswer {
    /** Prints nothing of what it holds. */
    record Yes(Tree content) implements VaultAnswer {
        @Override
        public String toString() {
            return "•••";
        }
    }

    record No(String reason) implements VaultAnswer {}

    static VaultAnswer of(Tree answer) {
        return answer.has("refused") ? new No(answer.text("refused")) : new Yes(answer);
    }
}

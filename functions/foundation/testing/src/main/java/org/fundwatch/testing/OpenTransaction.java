package org.fundwatch.testing;

import io.quarkus.hibernate.reactive.panache.common.runtime.SessionOperations;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;

/** Whether the work that runs holds a transaction of Hibernate Reactive, and with it a connection. */
final class OpenTransaction {
    private static final String ONLY_DATABASE = "<default>";

    private OpenTransaction() {}

    static boolean isHeld() {
        var context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context) && isOpen();
    }

    private static boolean isOpen() {
        var session = SessionOperations.getCurrentSession(ONLY_DATABASE);
        return session != null && session.currentTransaction() != null;
    }
}

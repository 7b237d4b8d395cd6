package org.fundwatch.platform.call;

import com.oracle.svm.core.annotate.Alias;
import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.quarkus.amazon.lambda.runtime.FunctionError;

/**
 * What Lambda is told of a call that failed in a native executable, where Quarkus's loop stands in the place of our
 * entrance: the kind of failure, and a message only where it is one of our own, since those repeat nothing.
 */
@TargetClass(FunctionError.class)
final class ToldOfFailure {
    @Alias
    String errorType;

    @Alias
    String errorMessage;

    /** Quarkus makes one of these out of every exception. */
    @Substitute
    ToldOfFailure(String errorType, String errorMessage) {
        this.errorType = errorType;
        this.errorMessage = CallFailed.mayBeTold(errorType, errorMessage);
    }
}

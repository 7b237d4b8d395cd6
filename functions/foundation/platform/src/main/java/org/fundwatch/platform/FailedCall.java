package org.fundwatch.platform;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What Quarkus tells Lambda of a call that failed. Behind queues and schedules it registers the constructors of it alone (3.34.2),
 * so that a native executable cannot write it and ends with the first failure, without a word to its caller.
 */
@RegisterForReflection(classNames = "io.quarkus.amazon.lambda.runtime.FunctionError")
final class FailedCall {
    private FailedCall() {}
}

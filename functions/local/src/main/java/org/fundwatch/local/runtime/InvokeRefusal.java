package org.fundwatch.local.runtime;

import java.util.Map;
import java.util.TreeMap;
import org.fundwatch.local.aws.LocalCloud;

/** What Lambda answers instead of an invocation; the SDK turns it into an exception of the same name. */
final class InvokeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String type;
    private final int status;
    private final String fault;

    private InvokeRefusal(String type, int status, String fault, String message) {
        super(message);
        this.type = type;
        this.status = status;
        this.fault = fault;
    }

    static InvokeRefusal notFound(String function) {
        var arn = function.startsWith("arn:") ? function : LocalCloud.arn("lambda", "function:" + function);
        return new InvokeRefusal("ResourceNotFoundException", 404, "User", "Function not found: " + arn);
    }

    static InvokeRefusal invalid(String message) {
        return new InvokeRefusal("InvalidParameterValueException", 400, "User", message);
    }

    static InvokeRefusal unknownOperation() {
        return new InvokeRefusal("UnknownOperationException", 404, "User", "this machine knows only Invoke");
    }

    static InvokeRefusal tooLarge(String message) {
        return new InvokeRefusal("RequestTooLargeException", 413, "User", message);
    }

    static InvokeRefusal throttled() {
        return new InvokeRefusal("TooManyRequestsException", 429, "User", "Rate Exceeded.");
    }

    static InvokeRefusal notReady() {
        return new InvokeRefusal("ServiceException", 500, "Service", "no function is ready yet");
    }

    String type() {
        return type;
    }

    int status() {
        return status;
    }

    Map<String, String> body() {
        return new TreeMap<>(Map.of("Type", fault, "Message", getMessage()));
    }
}

package org.fundwatch.local.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.fundwatch.local.aws.LocalCloud;
import org.fundwatch.local.template.FunctionSpec;

/** The variables that Lambda sets, under those of the template and of the launcher. */
final class LambdaEnvironment {
    private LambdaEnvironment() {}

    static Map<String, String> of(FunctionSpec function, Path task, String runtimeApi, Map<String, String> launcher) {
        var variables = new HashMap<>(lambda(function));
        variables.putAll(function.environment());
        variables.putAll(launcher);
        variables.put("LAMBDA_TASK_ROOT", task.toString());
        variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
        return variables;
    }

    private static Map<String, String> lambda(FunctionSpec function) {
        return Map.ofEntries(
                Map.entry("_HANDLER", function.handler()),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", function.name()),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(function.memory())),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_LAMBDA_LOG_FORMAT", "JSON"), // every function of the template says so
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + function.name()),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "local"),
                Map.entry("AWS_REGION", LocalCloud.REGION),
                Map.entry("AWS_DEFAULT_REGION", LocalCloud.REGION),
                Map.entry("AWS_ACCESS_KEY_ID", "local"),
                Map.entry("AWS_SECRET_ACCESS_KEY", "local"),
                Map.entry("AWS_SESSION_TOKEN", "local"),
                Map.entry("TZ", ":UTC"),
                Map.entry("LANG", "C.UTF-8"), // Lambda's en_US.UTF-8 is not installed everywhere
                Map.entry("PATH", "/usr/local/bin:/usr/bin:/bin"));
    }
}

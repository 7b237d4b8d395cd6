package org.fundwatch.local.template;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads functions, over what {@code Globals} say of all of them. */
final class FunctionReader {
    static final String TYPE = "AWS::Serverless::Function";

    private static final Set<String> ACTED_ON = Set.of(
            "CodeUri", "Handler", "Timeout", "MemorySize", "ReservedConcurrentExecutions", "Environment", "Events");
    private static final Set<String> LEFT = Set.of(
            "Architectures",
            "AutoPublishAlias",
            "AutoPublishCodeSha256",
            "DeadLetterQueue",
            "DeploymentPreference",
            "Description",
            "EventInvokeConfig",
            "FunctionName",
            "KmsKeyArn",
            "LoggingConfig",
            "Policies",
            "Role",
            "Runtime",
            "SnapStart",
            "Tags",
            "Tracing",
            "VpcConfig");
    private static final int DEFAULT_TIMEOUT = 3;
    private static final int DEFAULT_MEMORY = 128;

    private final Path template;
    private final Resolver resolver;
    private final Optional<Part> globals;

    FunctionReader(Path template, Resolver resolver, Optional<Part> globals) {
        this.template = template;
        this.resolver = resolver;
        this.globals = globals.flatMap(all -> all.knows(Set.of("Function")).find("Function"));
        this.globals.ifPresent(all -> all.knows(ACTED_ON, LEFT));
    }

    FunctionSpec read(String logicalId, Part properties) {
        properties.knows(ACTED_ON, LEFT);
        var zip = template.resolveSibling(resolver.text(properties.child("CodeUri")))
                .normalize();
        checkPlace(properties, zip);
        return new FunctionSpec(
                logicalId,
                name(logicalId),
                zip,
                find(properties, "Handler")
                        .map(resolver::text)
                        .orElseThrow(() -> properties.misfit("Handler is missing")),
                Duration.ofSeconds(
                        find(properties, "Timeout").map(resolver::integer).orElse(DEFAULT_TIMEOUT)),
                find(properties, "MemorySize").map(resolver::integer).orElse(DEFAULT_MEMORY),
                find(properties, "ReservedConcurrentExecutions")
                        .map(resolver::integer)
                        .orElse(FunctionSpec.UNRESERVED),
                environment(properties));
    }

    /** Two functions may come from one zip, so each is called by its own name: {@code CreditScoring}, credit-scoring. */
    static String name(String logicalId) {
        return logicalId.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void checkPlace(Part properties, Path zip) {
        var target = zip.getParent();
        if (target == null || !target.endsWith("target") || target.getParent() == null) {
            throw properties.child("CodeUri").misfit("must be <function>/target/<zip>");
        }
    }

    private Optional<Part> find(Part properties, String key) {
        return properties.find(key).or(() -> globals.flatMap(all -> all.find(key)));
    }

    private Map<String, String> environment(Part properties) {
        var variables = new LinkedHashMap<String, String>();
        globals.ifPresent(all -> collect(all, variables));
        collect(properties, variables);
        return variables;
    }

    private void collect(Part properties, Map<String, String> variables) {
        properties
                .find("Environment")
                .flatMap(environment -> environment.knows(Set.of("Variables")).find("Variables"))
                .ifPresent(all -> all.entries().forEach((name, value) -> variables.put(name, resolver.text(value))));
    }
}

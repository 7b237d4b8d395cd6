package org.fundwatch.local.runtime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.fundwatch.local.process.RunDirectory;
import org.fundwatch.local.template.FunctionSpec;

/** Starts the instances of one function, all from the package as it was at the first start. */
final class InstanceFactory {
    private final FunctionSpec function;
    private final RuntimeSettings settings;
    private final InterfaceClient client;
    private final InstantSource clock;
    private final RunDirectory running;
    private final FunctionLog log;
    private final AtomicInteger started = new AtomicInteger();
    private Optional<Task> task = Optional.empty();

    InstanceFactory(FunctionSpec function, RuntimeSettings settings, InterfaceClient client, InstantSource clock) {
        this.function = function;
        this.settings = settings;
        this.client = client;
        this.clock = clock;
        this.running = new RunDirectory(settings.run());
        this.log = new FunctionLog(function.name(), settings.logs(), settings.log());
    }

    /** Starts a process; throws IOException where it cannot even be started. */
    Instance start(Consumer<Instance> onEnd) throws IOException {
        var number = started.incrementAndGet();
        var name = function.name() + "-" + number;
        var api = new RuntimeApi(function, clock);
        var process = process(task(), api);
        running.register(name, process.toHandle());
        var lines = log.follow(number, process.inputReader(StandardCharsets.UTF_8));
        var limits = new Instance.Limits(settings.scaling().start(), function.timeout());
        return new Instance(api, process, limits, ended -> {
            lines.completeOnTimeout(null, 1, TimeUnit.SECONDS).join(); // a child of its own may hold the output open
            running.forget(name);
            onEnd.accept(ended);
        });
    }

    /** How many processes it has started, also those that have ended. */
    int starts() {
        return started.get();
    }

    private synchronized Task task() throws IOException {
        if (task.isEmpty()) {
            var folder = TaskFolder.of(settings.tasks().resolve(function.name()), function.zip());
            task = Optional.of(new Task(folder, function, client));
        }
        return task.get();
    }

    private Process process(Task task, RuntimeApi api) throws IOException {
        var builder = new ProcessBuilder(task.command())
                .directory(task.folder().toFile())
                .redirectErrorStream(true);
        var variables = LambdaEnvironment.of(
                function, task.folder(), api.address(), settings.environment().apply(function));
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder.start();
    }
}

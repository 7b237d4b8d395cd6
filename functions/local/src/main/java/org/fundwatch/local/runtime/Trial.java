package org.fundwatch.local.runtime;

import java.io.IOException;
import java.time.Clock;
import org.fundwatch.local.process.RunDirectory;
import org.fundwatch.local.template.FunctionSpec;

/** One process of a function, outside of its pool, for whoever measures it. */
public final class Trial implements AutoCloseable {
    private final Instance instance;
    private final ProcessHandle process;

    private Trial(Instance instance, ProcessHandle process) {
        this.instance = instance;
        this.process = process;
    }

    /** Starts processes of one package, which is unpacked before the first. */
    public static final class Starter {
        private final FunctionSpec function;
        private final RunDirectory running;
        private final InstanceFactory factory;

        /** The settings' folder must be this function's own. */
        public Starter(FunctionSpec function, RuntimeSettings settings) {
            this.function = function;
            this.running = new RunDirectory(settings.run());
            var client = InterfaceClient.in(settings.interfaceClient(), settings.tasks());
            this.factory = new InstanceFactory(function, settings, client, Clock.systemUTC());
        }

        /** A process that was started a moment ago, and has not asked for its first event yet. */
        public Trial start() throws IOException {
            var instance = factory.start(ended -> {});
            return new Trial(instance, running.running(function.name()).getLast());
        }
    }

    /** Hands the event to the process and waits for its end; throws IllegalStateException where the process had left before. */
    public Invocation invoke(byte[] event) {
        return instance.invoke(event).orElseThrow(() -> new IllegalStateException("the process has ended by itself"));
    }

    public ProcessHandle process() {
        return process;
    }

    /** Ends the process, and waits for it. */
    @Override
    public void close() {
        instance.end();
    }
}

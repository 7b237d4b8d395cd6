package org.fundwatch.local.runtime;

import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fundwatch.local.template.FunctionSpec;

/** Runs packaged functions as Lambda would, each started at its first event. */
public final class LambdaFunctions implements Functions, AutoCloseable {
    private final Map<String, InstancePool> pools;

    public LambdaFunctions(Collection<FunctionSpec> functions, RuntimeSettings settings, InstantSource clock) {
        var client = InterfaceClient.in(settings.interfaceClient(), settings.tasks());
        this.pools = functions.stream()
                .collect(Collectors.toUnmodifiableMap(
                        FunctionSpec::name,
                        spec -> pool(new InstanceFactory(spec, settings, client, clock), spec, settings.scaling())));
    }

    private static InstancePool pool(InstanceFactory factory, FunctionSpec function, Scaling scaling) {
        return new InstancePool(factory, Math.min(function.concurrency(), scaling.instances()), scaling.patience());
    }

    @Override
    public Invocation invoke(String function, byte[] event) {
        var pool = pools.get(function);
        if (pool == null) {
            throw new IllegalArgumentException("no function " + function);
        }
        return event.length > Payload.REQUEST_LIMIT ? Payload.requestTooLarge(event.length) : pool.invoke(event);
    }

    /** What each function does at this moment, in the order of their names. */
    public List<FunctionState> states() {
        return pools.entrySet().stream()
                .map(pool -> pool.getValue().state(pool.getKey()))
                .sorted(Comparator.comparing(FunctionState::name))
                .toList();
    }

    /** Ends every process: asked first, then made to. */
    @Override
    public void close() {
        pools.values().parallelStream().forEach(InstancePool::close);
    }
}

package org.fundwatch.testing;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests one {@link Moto} for all classes of a run; it starts for the first of them and ends with the run. Their
 * clients try as often as those that ship, whatever {@link SingleTry} asked for.
 */
public final class OnMoto implements ParameterResolver, BeforeAllCallback, AfterAllCallback {
    private static final Namespace OURS = Namespace.create(OnMoto.class);

    @Override
    public void beforeAll(ExtensionContext tests) {
        var asked = SingleTry.end();
        tests.getStore(OURS).put(SingleTry.class, asked);
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (tests.getStore(OURS).get(SingleTry.class, Boolean.class)) {
            SingleTry.begin();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Moto.class;
    }

    @Override
    public Moto resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(OURS).computeIfAbsent(Moto.class, first -> Moto.start(), Moto.class);
    }
}

package org.fundwatch.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests one {@link Moto} for all classes of a run; it starts for the first of them and ends with the run. */
public final class OnMoto implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(OnMoto.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Moto.class;
    }

    @Override
    public Moto resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(OURS).computeIfAbsent(Moto.class, first -> Moto.start(), Moto.class);
    }
}

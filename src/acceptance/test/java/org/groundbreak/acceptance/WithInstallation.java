package org.groundbreak.acceptance;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one {@link Installation} of this JVM to tests, and stops it after the last of them. */
public final class WithInstallation implements ParameterResolver {

    /** The installation, started at the first call. */
    public static Installation of(ExtensionContext context) {
        return ofThisJvm(context)
                .getOrComputeIfAbsent(Installation.class, key -> Installation.fromProperties(), Installation.class);
    }

    /** What is started once and closed at the end: Maven gives a JVM one class after the other, each a run of its own. */
    public static ExtensionContext.Store ofThisJvm(ExtensionContext context) {
        return context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.GLOBAL);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Installation.class;
    }

    @Override
    public Installation resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return of(context);
    }
}

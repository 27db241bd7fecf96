package org.groundbreak.acceptance.screen;

import org.groundbreak.acceptance.WithInstallation;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands each test a {@link Screen} and ends it; one Chromium serves all tests of this JVM. Without the sandbox they are
 * left out, since nobody has written a {@link HostUi} for the products.
 */
final class WithScreen implements ExecutionCondition, ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace SCREENS = ExtensionContext.Namespace.create(WithScreen.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return WithInstallation.of(context).isSandbox()
                ? ConditionEvaluationResult.enabled("This is the sandbox")
                : ConditionEvaluationResult.disabled("Screen tests know the pages of the sandbox only");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Screen resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Chromium chromium = WithInstallation.ofThisJvm(context)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        Screen screen = new Screen(chromium.browser(), WithInstallation.of(context));
        context.getStore(SCREENS).put(Screen.class, screen);
        return screen;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getStore(SCREENS).get(Screen.class, Screen.class).close();
    }
}
